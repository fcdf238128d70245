package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;
import org.junit.jupiter.api.Test;

/** Gluon Maps shows what the session's camera says, whatever happened before. */
class GluonMapTest extends MapStage {

  private final Random random = new Random(3);

  /** Tells where Gluon itself puts a point. */
  private static final class Probe extends MapLayer {

    Point2D at(double lat, double lon) {
      return getMapPoint(lat, lon);
    }
  }

  @Test
  void tilesComeFromTheProgramAndFromNowhereElse() {
    open(Readings.kurils());

    assertThat(TileRetrieverProvider.getInstance().load()).isInstanceOf(MapTiles.class);
  }

  @Test
  void itPutsEveryPointWhereTheLayersPutIt() {
    open(Readings.kurils());
    for (int i = 0; i < 60; i++) {
      moveSomewhere(i);
      fx(this::compare);
    }
  }

  @Test
  void itStillDoesWhenItsViewWasReplaced() {
    open(Readings.kurils());
    fx(() -> find(map, GluonMap.class).findFirst().orElseThrow().replaceView());
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(50, 178), 5.3)));
    settle();

    assertThat(find(map, MapView.class)).hasSize(1);
    fx(this::compare);
  }

  @Test
  void thePicturesOfTilesThatComeBackAreTheirOwn() {
    open(Readings.kurils());
    Camera home = new Camera(GeoPoint.ofLatLon(44.5, 146.5), 8);
    fx(() -> session.camera().move(home));
    settle();
    int[] before = pixels();
    for (int step = 1; step <= 40; step++) {
      Camera away = new Camera(GeoPoint.ofLatLon(44.5 + step % 5, 146.5 + step), 8);
      fx(() -> session.camera().move(away));
      settle();
    }
    fx(() -> session.camera().move(home));
    settle();

    assertThat(pixels()).isEqualTo(before);
  }

  private int[] pixels() {
    WritableImage picture = new WritableImage(300, 300);
    fx(() -> find(map, GluonMap.class).findFirst().orElseThrow().snapshot(null, picture));
    int width = (int) picture.getWidth();
    int[] pixels = new int[width * (int) picture.getHeight()];
    picture
        .getPixelReader()
        .getPixels(
            0,
            0,
            width,
            (int) picture.getHeight(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
    return pixels;
  }

  private void moveSomewhere(int step) {
    double lat = random.nextDouble(-60, 70);
    double lon = random.nextDouble(-180, 180);
    fx(
        () -> {
          if (step % 7 == 3) {
            stage.setWidth(WIDTH - random.nextInt(150));
          }
          session
              .camera()
              .move(new Camera(GeoPoint.ofLatLon(lat, lon), random.nextDouble(1.5, 12)));
        });
    settle();
  }

  private void compare() {
    Drawn drawn = Drawn.of(session.camera().camera(), session.camera().viewport(), 1);
    MapView view = find(map, MapView.class).reduce((below, top) -> top).orElseThrow();
    Probe probe = new Probe();
    view.addLayer(probe);
    for (double[] pixel : List.of(new double[] {10, 20}, new double[] {400, 300})) {
      GeoPoint point = drawn.pointUnder(pixel[0], pixel[1]);
      double lon = WebMercator.lon(drawn.viewport().worldX(point));
      Point2D at = probe.at(point.lat(), lon);

      assertThat(at.getX()).isCloseTo(pixel[0], within(0.05));
      assertThat(at.getY()).isCloseTo(pixel[1], within(0.05));
    }
    view.removeLayer(probe);
  }

  private static <T> Stream<T> find(Node node, Class<T> type) {
    Stream<T> own = type.isInstance(node) ? Stream.of(type.cast(node)) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(
            own, parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child, type)))
        : own;
  }
}
