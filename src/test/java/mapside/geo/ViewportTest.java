package mapside.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {

  private static final Offset<Double> PIXEL_PART = within(0.01);

  @ParameterizedTest
  @CsvSource({
    "1000, 700, -180, 45, 147.9, 6",
    "1000, 700, -30, 45, 179.9, 5",
    "640, 800, -30, 44, -179.9, 9",
    "1920, 1080, 90, 10, 0, 4",
  })
  void pointAndPixelLeadBackToEachOther(
      double width, double height, double seam, double lat, double lon, double zoom) {
    Viewport view = new Viewport(width, height, seam);
    Camera camera = view.clamp(new Camera(GeoPoint.ofLatLon(lat, lon), zoom));

    GeoPoint corner = view.pointUnder(camera, 10, 20);

    assertThat(view.screenX(camera, corner)).isCloseTo(10, PIXEL_PART);
    assertThat(view.screenY(camera, corner)).isCloseTo(20, PIXEL_PART);
  }

  @Test
  void bothSidesOfTheDateLineLieSideBySideWhenTheSeamIsElsewhere() {
    Viewport view = new Viewport(1000, 700, -30);
    Camera camera = new Camera(GeoPoint.ofLatLon(50, 180), 6);

    double west = view.screenX(camera, GeoPoint.ofLatLon(50, 179));
    double east = view.screenX(camera, GeoPoint.ofLatLon(50, -179));

    assertThat(west).isLessThan(500);
    assertThat(east).isGreaterThan(500);
    assertThat(east - west).isCloseTo(2 * 256 * 64 / 360.0, PIXEL_PART);
  }

  @ParameterizedTest
  @CsvSource({"1000, 700, 1.9658", "256, 256, 0", "700, 1024, 2"})
  void theWorldFillsTheViewAtTheLeastZoom(double width, double height, double zoom) {
    assertThat(Viewport.ofSize(width, height).minZoom()).isCloseTo(zoom, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource({"89, 0, 3", "-89, 170, 4", "0, -179.9, 2.5", "0, 179.9, 2.5", "80, 100, 0"})
  void noAllowedCameraShowsWhatIsBeyondTheWorld(double lat, double lon, double zoom) {
    Viewport view = new Viewport(1000, 700, -180);

    Camera camera = view.clamp(new Camera(GeoPoint.ofLatLon(lat, lon), zoom));

    double size = WebMercator.worldSize(camera.zoom());
    assertThat(view.left(camera)).isBetween(-PIXEL_PART.value, size - 1000 + PIXEL_PART.value);
    assertThat(view.top(camera)).isBetween(-PIXEL_PART.value, size - 700 + PIXEL_PART.value);
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    Viewport view = new Viewport(1000, 700, -30);
    Camera camera = new Camera(GeoPoint.ofLatLon(45, 147.9), 6);
    GeoPoint under = view.pointUnder(camera, 200, 600);

    Camera nearer = view.zoomedAbout(camera, 200, 600, 7.3);

    assertThat(nearer.zoom()).isEqualTo(7.3);
    assertThat(view.screenX(nearer, under)).isCloseTo(200, PIXEL_PART);
    assertThat(view.screenY(nearer, under)).isCloseTo(600, PIXEL_PART);
  }

  @Test
  void draggingMovesThePointWithThePointer() {
    Viewport view = new Viewport(1000, 700, -30);
    Camera camera = new Camera(GeoPoint.ofLatLon(45, 147.9), 6);
    GeoPoint under = view.pointUnder(camera, 300, 300);

    Camera moved = view.panned(camera, 40, -25);

    assertThat(view.screenX(moved, under)).isCloseTo(340, PIXEL_PART);
    assertThat(view.screenY(moved, under)).isCloseTo(275, PIXEL_PART);
  }

  @Test
  void aFittedBoxIsWhollySeenAndFillsTheView() {
    Viewport view = new Viewport(1000, 700, -30);
    GeoBounds box = GeoBounds.ofWestSouthEastNorth(145, 43, 149, 46);

    Camera camera = view.fit(box, 50, 10);

    double left = view.screenX(camera, GeoPoint.ofLatLon(43, 145));
    double top = view.screenY(camera, GeoPoint.ofLatLon(46, 145));
    double right = view.screenX(camera, GeoPoint.ofLatLon(43, 149));
    double bottom = view.screenY(camera, GeoPoint.ofLatLon(43, 145));
    assertThat(Math.min(left, top)).isCloseTo(50, PIXEL_PART);
    assertThat(Math.max(right - 1000, bottom - 700)).isCloseTo(-50, PIXEL_PART);
    assertThat(left).isGreaterThanOrEqualTo(49.9);
  }

  @Test
  void aBoxAcrossTheDateLineIsFittedTheShortWay() {
    Viewport view = new Viewport(1000, 700, 0);

    Camera camera = view.fit(GeoBounds.ofWestSouthEastNorth(170, 50, -170, 60), 50, 10);

    assertThat(Math.abs(camera.center().lon())).isCloseTo(180, within(0.001));
    assertThat(camera.zoom()).isGreaterThan(4);
  }

  @Test
  void aPointIsNotShownNearerThanAsked() {
    GeoBounds point = GeoBounds.ofPoint(GeoPoint.ofLatLon(35.18, 136.91));

    assertThat(Viewport.ofSize(800, 600).fit(point, 50, 7).zoom()).isEqualTo(7);
  }
}
