package mapside.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways and areas on the ellipsoid against published figures and Karney's own program. */
class GeodesicTest {

  private static final double MILLIMETRE = 1e-6;

  private final Random random = new Random(11);

  /**
   * Flinders Peak to Buninyong is the example of the Australian GDA Technical Manual; JFK to
   * Heathrow that of GeographicLib's manual; then a quarter and a half of a meridian, and a degree
   * of the equator.
   */
  @ParameterizedTest
  @CsvSource({
    "-37.95103341666667, 144.42486788888888, -37.65282113888889, 143.92649552777778, 54.972271",
    "40.6, -73.8, 51.6, -0.5, 5551.759400",
    "0, 20, 90, 77, 10001.965729",
    "0, 0, 0, -180, 20003.931459",
    "0, 179.5, 0, -179.5, 111.319491",
    "35, 139, 35, 139, 0",
  })
  void lengthsAreThePublishedOnes(double lat1, double lon1, double lat2, double lon2, double km) {
    Geodesic way = Geodesic.between(GeoPoint.ofLatLon(lat1, lon1), GeoPoint.ofLatLon(lat2, lon2));

    assertThat(way.lengthKm()).isCloseTo(km, within(MILLIMETRE));
  }

  @Test
  void lengthsAreThoseOfGeographicLib() {
    for (int i = 0; i < 4000; i++) {
      GeoPoint a = any();
      GeoPoint b = i % 4 == 0 ? opposite(a) : i % 4 == 1 ? beside(a) : any();

      assertThat(Geodesic.between(a, b).lengthKm())
          .as("%s to %s", a, b)
          .isCloseTo(reference(a, b), within(MILLIMETRE));
    }
  }

  @Test
  void pointsLieOnTheWayBetweenItsEnds() {
    for (int i = 0; i < 300; i++) {
      GeoPoint a = any();
      GeoPoint b = any();
      List<GeoPoint> points = Geodesic.between(a, b).points(10);
      double sum = 0;
      for (int step = 1; step < points.size(); step++) {
        sum += reference(points.get(step - 1), points.get(step));
      }

      assertThat(points).hasSize(11);
      assertThat(reference(points.getFirst(), a)).isCloseTo(0, within(1e-5));
      assertThat(reference(points.getLast(), b)).isCloseTo(0, within(1e-5));
      assertThat(sum).isCloseTo(reference(a, b), within(1e-4));
    }
  }

  @Test
  void theSphereIsWithinItsClaimOfTheEllipsoid() {
    for (int i = 0; i < 1000; i++) {
      GeoPoint a = any();
      GeoPoint b = any();

      assertThat(GreatCircle.distanceKm(a, b) / Geodesic.between(a, b).lengthKm())
          .isCloseTo(1, within(0.006));
    }
  }

  /** The surface of WGS 84 is 510,065,621.7 km². */
  @Test
  void theWholeSurfaceIsThePublishedOne() {
    Shape.Ring half = new Shape.Ring(new double[] {0, -90, 180, -90, 180, 90, 0, 90, 0, -90});
    Shape.Area area = new Shape.Area(List.of(new Shape.Polygon(half, List.of())));

    assertThat(2 * area.areaKm2()).isCloseTo(510_065_621.7, within(0.1));
  }

  private static double reference(GeoPoint a, GeoPoint b) {
    return net.sf.geographiclib.Geodesic.WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon()).s12
        / 1000;
  }

  private GeoPoint any() {
    double lat = random.nextInt(6) == 0 ? random.nextInt(-9, 10) * 10 : random.nextDouble(-90, 90);
    return GeoPoint.ofLatLon(lat, random.nextDouble(-180, 180));
  }

  private GeoPoint opposite(GeoPoint to) {
    return GeoPoint.ofLatLon(
        Math.clamp(-to.lat() + random.nextDouble(-0.6, 0.6), -90, 90),
        to.lon() + 180 + random.nextDouble(-0.6, 0.6));
  }

  private GeoPoint beside(GeoPoint at) {
    return GeoPoint.ofLatLon(
        Math.clamp(at.lat() + random.nextDouble(-0.001, 0.001), -90, 90),
        at.lon() + random.nextDouble(-0.001, 0.001));
  }
}
