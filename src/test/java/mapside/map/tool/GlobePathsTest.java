package mapside.map.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Polygon;
import mapside.fixture.OnFx;
import mapside.fixture.Shipped;
import mapside.gazetteer.TerritoryFile;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The land of the small globe, seen from many sides. */
class GlobePathsTest {

  private static final double RADIUS = 500;

  private static final List<GeoPoint> LAND =
      List.of(
          GeoPoint.ofLatLon(36.5, 138.5),
          GeoPoint.ofLatLon(60, 100),
          GeoPoint.ofLatLon(66, -175),
          GeoPoint.ofLatLon(20, 10),
          GeoPoint.ofLatLon(-10, -55),
          GeoPoint.ofLatLon(45, -100),
          GeoPoint.ofLatLon(-25, 135),
          GeoPoint.ofLatLon(-85, 0),
          GeoPoint.ofLatLon(72, -40));

  private static final List<GeoPoint> SEA =
      List.of(
          GeoPoint.ofLatLon(30, -180),
          GeoPoint.ofLatLon(0, -140),
          GeoPoint.ofLatLon(-30, 80),
          GeoPoint.ofLatLon(0, -25),
          GeoPoint.ofLatLon(42, 51),
          GeoPoint.ofLatLon(86, 0),
          GeoPoint.ofLatLon(-58, -120));

  private static List<List<List<double[]>>> land = List.of();

  @BeforeAll
  static void read() {
    land =
        TerritoryFile.readLand(Shipped.ASSETS.resolve("map/globe.geojson")).stream()
            .map(polygon -> GlobePaths.directed(polygon, 0.5 / 56))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "44, 147",
    "0, 0",
    "0, 180",
    "0, -60",
    "-80, 30",
    "85, 0",
    "50, 20",
    "-20, -120",
    "15, 60",
    "60, -150"
  })
  void whatIsSeenIsWhereItIs(double lat, double lon) throws Exception {
    GeoPoint center = GeoPoint.ofLatLon(lat, lon);
    Orthographic globe = new Orthographic(center);
    GraphicsContext pen = OnFx.call(() -> new Canvas().getGraphicsContext2D());
    OnFx.run(() -> GlobePaths.land(pen, land, center, RADIUS));

    for (List<GeoPoint> points : List.of(LAND, SEA)) {
      for (GeoPoint point : points) {
        double[] at = globe.project(point.lon(), point.lat());
        if (at[2] > 0.05) {
          boolean isLand = OnFx.call(() -> pen.isPointInPath(at[0] * RADIUS, -at[1] * RADIUS));
          assertThat(isLand).as("%s from %s", point, center).isEqualTo(points == LAND);
          assertThat(globe.pointAt(at[0], at[1]).lat()).isCloseTo(point.lat(), within(1e-6));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 76, 2", "10, 76, 1", "0, 147, 2.5", "60, 147, 2.2", "-70, 10, 3", "44, 147, 5"})
  void theFrameIsClosedOnWhateverSideItIs(double lat, double lon, double zoom) throws Exception {
    Frame frame = new Frame(new Viewport(690, 740, lon + 180), zoom, lat, lon);
    Polygon path = OnFx.call(Polygon::new);
    OnFx.run(() -> path.getPoints().setAll(GlobePaths.frame(frame, RADIUS)));

    assertThat(path.contains(0, 0)).as("the middle of the map is framed").isTrue();
    assertThat(path.getPoints()).allSatisfy(at -> assertThat(Math.abs(at)).isLessThan(RADIUS + 1));
  }

  /** A view of a map, without the map. */
  private record Frame(Viewport viewport, double zoom, double lat, double lon) implements MapFrame {

    @Override
    public double worldSize() {
      return WebMercator.worldSize(zoom);
    }

    @Override
    public double left() {
      return viewport.worldX(GeoPoint.ofLatLon(lat, lon)) * worldSize() - viewport.width() / 2;
    }

    @Override
    public double top() {
      return WebMercator.y(lat) * worldSize() - viewport.height() / 2;
    }

    @Override
    public double x(GeoPoint point) {
      return viewport.worldX(point) * worldSize() - left();
    }

    @Override
    public double y(GeoPoint point) {
      return WebMercator.y(point.lat()) * worldSize() - top();
    }

    @Override
    public GeoPoint pointUnder(double x, double y) {
      double worldX = (left() + x) / worldSize();
      double worldY = Math.clamp((top() + y) / worldSize(), 0, 1);
      return new GeoPoint(
          WebMercator.lat(worldY),
          GeoPoint.wrapLongitude(WebMercator.lon(worldX) + 180 + viewport.seamLon()));
    }
  }
}
