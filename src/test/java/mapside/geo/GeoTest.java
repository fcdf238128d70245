package mapside.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoTest {

  @ParameterizedTest
  @CsvSource({"180, -180", "-180, -180", "190, -170", "-190, 170", "540, -180", "0, 0"})
  void longitudesAreWrapped(double given, double kept) {
    assertThat(GeoPoint.ofLatLon(0, given).lon()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"91, 0", "-90.1, 0", "NaN, 0", "0, NaN", "0, Infinity"})
  void whatIsNoPointIsRefused(double lat, double lon) {
    assertThatThrownBy(() -> GeoPoint.ofLatLon(lat, lon))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, -180, 0, 0.5",
    "0, 0, 0.5, 0.5",
    "85.0511287798066, 180, 0, 0",
    "35.18, 136.91, 0.88031, 0.39549",
  })
  void theProjectionMeetsKnownPoints(double lat, double lon, double x, double y) {
    assertThat(WebMercator.x(GeoPoint.wrapLongitude(lon))).isCloseTo(x, within(1e-5));
    assertThat(WebMercator.y(lat)).isCloseTo(y, within(1e-5));
    assertThat(WebMercator.lat(y)).isCloseTo(lat, within(1e-3));
  }

  @Test
  void metresPerPixelMeetTheScaleOfZoomZero() {
    assertThat(WebMercator.metresPerPixel(0, 0)).isCloseTo(156_543.03, within(0.01));
    assertThat(WebMercator.metresPerPixel(60, 1)).isCloseTo(156_543.03 / 4, within(0.01));
  }

  @Test
  void distancesMeetTheSphere() {
    double tokyoToMoscow =
        GreatCircle.distanceKm(
            GeoPoint.ofLatLon(35.6895, 139.6917), GeoPoint.ofLatLon(55.7522, 37.6156));

    assertThat(tokyoToMoscow).isCloseTo(7480, within(20.0));
    assertThat(GreatCircle.distanceKm(GeoPoint.ofLatLon(0, 179.5), GeoPoint.ofLatLon(0, -179.5)))
        .isCloseTo(111.195, within(0.01));
  }

  @Test
  void boxesGrowTheShortWayRound() {
    GeoBounds chukotka = GeoBounds.ofWestSouthEastNorth(170, 60, -170, 70);
    GeoBounds alaska = GeoBounds.ofWestSouthEastNorth(-168, 55, -141, 71);

    GeoBounds both = chukotka.union(alaska);

    assertThat(both.west()).isEqualTo(170);
    assertThat(both.east()).isEqualTo(219);
    assertThat(both.contains(GeoPoint.ofLatLon(60, -150))).isTrue();
    assertThat(both.contains(GeoPoint.ofLatLon(60, 100))).isFalse();
  }

  @Test
  void tilesKnowTheirBoxesAndAncestors() {
    TileId tile = TileId.ofZxy(3, 7, 2);

    assertThat(tile.bounds().west()).isEqualTo(135);
    assertThat(tile.bounds().east()).isEqualTo(180);
    assertThat(tile.ancestor(1)).isEqualTo(TileId.ofZxy(1, 1, 0));
    assertThatThrownBy(() -> TileId.ofZxy(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areasAreMeasuredOnTheEllipsoidWithoutTheirHoles() {
    Shape.Ring degree = new Shape.Ring(new double[] {0, 0, 1, 0, 1, 1, 0, 1, 0, 0});
    Shape.Ring hole =
        new Shape.Ring(new double[] {.25, .25, .75, .25, .75, .75, .25, .75, .25, .25});
    Shape whole = new Shape.Area(List.of(new Shape.Polygon(degree, List.of())));
    Shape cut = new Shape.Area(List.of(new Shape.Polygon(degree, List.of(hole))));

    assertThat(whole.areaKm2()).isCloseTo(12_308.46, within(0.01));
    assertThat(cut.areaKm2()).isCloseTo(12_308.46 * 0.75, within(1.0));
    assertThat(whole.contains(GeoPoint.ofLatLon(0.5, 0.5))).isTrue();
    assertThat(cut.contains(GeoPoint.ofLatLon(0.5, 0.5))).isFalse();
    assertThat(cut.contains(GeoPoint.ofLatLon(0.1, 0.1))).isTrue();
  }

  @Test
  void anAreaThatRunsAcrossTheDateLineHoldsPointsOnBothSides() {
    Shape.Ring ring = new Shape.Ring(new double[] {178, 0, 183, 0, 183, 5, 178, 5, 178, 0});
    Shape shape = new Shape.Area(List.of(new Shape.Polygon(ring, List.of())));

    assertThat(shape.contains(GeoPoint.ofLatLon(2, 179))).isTrue();
    assertThat(shape.contains(GeoPoint.ofLatLon(2, -179))).isTrue();
    assertThat(shape.contains(GeoPoint.ofLatLon(2, -176))).isFalse();
  }
}
