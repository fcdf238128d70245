package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flights and zooms. */
class RouteTest {

  private static final Viewport VIEW = new Viewport(700, 600, -33.75);

  @ParameterizedTest
  @CsvSource({
    "45, 147.9, 8, 48.5, 135, 7",
    "45, 147.9, 8, 45, 147.9, 5",
    "50, 175, 6, 50, -170, 6",
    "45, 147.9, 8, 38.9, -77, 7"
  })
  void aFlightBeginsAndEndsWhereItShould(
      double lat0, double lon0, double z0, double lat1, double lon1, double z1) {
    Camera start = new Camera(GeoPoint.ofLatLon(lat0, lon0), z0);
    Camera end = new Camera(GeoPoint.ofLatLon(lat1, lon1), z1);
    Flight flight = new Flight(VIEW, start, end);

    assertThat(flight.at(0).center().lat()).isCloseTo(lat0, within(1e-6));
    assertThat(flight.at(0).center().lon()).isCloseTo(lon0, within(1e-6));
    assertThat(flight.at(0).zoom()).isCloseTo(z0, within(1e-6));
    assertThat(flight.at(0.99999).center().lat()).isCloseTo(lat1, within(1e-3));
    assertThat(flight.at(1)).isEqualTo(end);
    assertThat(flight.seconds()).isBetween(0.2, 2.0);
  }

  @Test
  void aFarFlightSeesBothEndsOnItsWay() {
    Camera start = new Camera(GeoPoint.ofLatLon(45, 147.9), 9);
    Camera end = new Camera(GeoPoint.ofLatLon(35.2, 136.9), 9);

    assertThat(new Flight(VIEW, start, end).at(0.5).zoom()).isLessThan(7);
  }

  @Test
  void noFrameJumps() {
    Camera start = new Camera(GeoPoint.ofLatLon(45, 147.9), 8.5);
    Camera end = new Camera(GeoPoint.ofLatLon(48.5, 135), 7);
    Flight flight = new Flight(VIEW, start, end);
    int frames = (int) (flight.seconds() * 60);
    Camera before = start;
    for (int i = 1; i <= frames; i++) {
      Camera now = flight.at((double) i / frames);
      double dx = VIEW.screenX(before, now.center()) - 350;
      double dy = VIEW.screenY(before, now.center()) - 300;

      assertThat(Math.hypot(dx, dy)).isLessThan(60);
      assertThat(Math.abs(now.zoom() - before.zoom())).isLessThan(0.15);
      before = now;
    }
  }

  @Test
  void aZoomKeepsThePixelUnderThePointer() {
    Camera start = new Camera(GeoPoint.ofLatLon(45, 147.9), 6);
    GeoPoint pivot = VIEW.pointUnder(start, 100, 480);
    PivotZoom zoom = new PivotZoom(VIEW, start, 100, 480, 8);
    for (int i = 0; i <= 10; i++) {
      Camera now = zoom.at(i / 10.0);

      assertThat(VIEW.screenX(now, pivot)).isCloseTo(100, within(1e-3));
      assertThat(VIEW.screenY(now, pivot)).isCloseTo(480, within(1e-3));
    }
  }
}
