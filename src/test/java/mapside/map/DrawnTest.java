package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The camera as it is drawn. */
class DrawnTest {

  private final Random random = new Random(7);

  @Test
  void tilesBeginAndEndBetweenTwoPixels() {
    for (int i = 0; i < 500; i++) {
      double scale = random.nextBoolean() ? 1 : 1.5;
      Drawn drawn = any(scale);
      double tile = drawn.worldSize() / (1 << drawn.tileLevel()) * scale;

      assertThat(tile).isCloseTo(Math.rint(tile), within(1e-6));
      assertThat(drawn.left() * scale).isCloseTo(Math.rint(drawn.left() * scale), within(1e-6));
      assertThat(drawn.top() * scale).isCloseTo(Math.rint(drawn.top() * scale), within(1e-6));
    }
  }

  @Test
  void itIsWithinAFewPixelsOfTheCamera() {
    for (int i = 0; i < 500; i++) {
      Viewport viewport = new Viewport(900, 700, -33.75);
      Camera camera = viewport.clamp(anyCamera());
      Drawn drawn = Drawn.of(camera, viewport, 1);

      assertThat(drawn.zoom()).isCloseTo(camera.zoom(), within(0.006));
      assertThat(drawn.x(camera.center())).isCloseTo(450, within(1.01));
      assertThat(drawn.y(camera.center())).isCloseTo(350, within(1.01));
    }
  }

  @Test
  void aPointIsUnderThePixelWhereItIsDrawn() {
    for (int i = 0; i < 500; i++) {
      Drawn drawn = any(1);
      GeoPoint point = drawn.pointUnder(123, 456);

      assertThat(drawn.x(point)).isCloseTo(123, within(1e-3));
      assertThat(drawn.y(point)).isCloseTo(456, within(1e-3));
    }
  }

  @ParameterizedTest
  @CsvSource({"3840, 600", "600, 3840", "7680, 320", "320, 4320", "1001, 999", "220, 430"})
  void noStripOfAnyWindowIsBlankOnEitherSideOfTheSeamNorBeyondTheEdges(double width, double high) {
    Viewport viewport = new Viewport(width, high, -33.75);
    for (double lon : new double[] {-33.76, -33.74, -30, 146, 180}) {
      for (double lat : new double[] {-85, -40, 0, 44, 85}) {
        for (double zoom = 0; zoom <= Camera.MAX_ZOOM; zoom += 0.37) {
          Camera camera = viewport.clamp(new Camera(GeoPoint.ofLatLon(lat, lon), zoom));
          Drawn drawn = Drawn.of(camera, viewport, 1.5);

          assertThat(drawn.left()).isGreaterThanOrEqualTo(0);
          assertThat(drawn.top()).isGreaterThanOrEqualTo(0);
          assertThat(drawn.left() + width).isLessThanOrEqualTo(drawn.worldSize() + 1e-6);
          assertThat(drawn.top() + high).isLessThanOrEqualTo(drawn.worldSize() + 1e-6);
        }
      }
    }
  }

  private Drawn any(double scale) {
    Viewport viewport =
        new Viewport(400 + 2 * random.nextInt(750), 460 + 2 * random.nextInt(450), 146.25);
    return Drawn.of(viewport.clamp(anyCamera()), viewport, scale);
  }

  private Camera anyCamera() {
    double lat = random.nextDouble(-80, 80);
    return new Camera(
        GeoPoint.ofLatLon(lat, random.nextDouble(-180, 180)), random.nextDouble(1, 12));
  }
}
