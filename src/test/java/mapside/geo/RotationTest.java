package mapside.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines that are turned on the globe, and their middles. */
class RotationTest {

  /** A box of some 440 km round 46.5° N 2.5° E. */
  private static final double[] BOX = {0, 44.5, 5, 44.5, 5, 48.5, 0, 48.5, 0, 44.5};

  private static final GeoPoint HOME = GeoPoint.ofLatLon(46.5, 2.5);

  @ParameterizedTest
  @CsvSource({"44, 147", "0, 179.9", "-33, -33.75", "80, 20", "46.5, 2.5"})
  void distancesBetweenItsPointsStay(double lat, double lon) {
    double[] turned = Rotation.carrying(HOME, GeoPoint.ofLatLon(lat, lon)).turned(BOX);

    for (int i = 2; i < BOX.length; i += 2) {
      assertThat(GreatCircle.distanceKm(point(turned, i - 2), point(turned, i)))
          .isCloseTo(GreatCircle.distanceKm(point(BOX, i - 2), point(BOX, i)), within(1e-6));
      assertThat(Math.abs(turned[i] - turned[i - 2])).isLessThan(180);
    }
  }

  @Test
  void northStaysUpInTheMiddle() {
    GeoPoint there = GeoPoint.ofLatLon(-40, 175);
    double[] north = Rotation.carrying(HOME, there).turned(new double[] {2.5, 47.5});
    double[] east = Rotation.carrying(HOME, there).turned(new double[] {2.6, 46.5});

    assertThat(north).containsExactly(new double[] {175, -39}, within(1e-9));
    assertThat(east[0]).isGreaterThan(175);
    assertThat(east[1]).isCloseTo(-40, within(0.001));
  }

  @Test
  void theMiddleOfAnAreaDoesNotHangOnItsDirectionNorOnTheDateLine() {
    double[] back = new double[BOX.length];
    for (int i = 0; i < BOX.length; i += 2) {
      back[i] = BOX[BOX.length - 2 - i];
      back[i + 1] = BOX[BOX.length - 1 - i];
    }
    double[] acrossDateLine = {178, -2, 182, -2, 182, 2, 178, 2, 178, -2};

    assertThat(area(BOX).centroid().lat()).isCloseTo(46.5, within(0.1));
    assertThat(area(BOX).centroid().lon()).isCloseTo(2.5, within(1e-9));
    assertThat(area(back).centroid().lat()).isCloseTo(area(BOX).centroid().lat(), within(1e-9));
    assertThat(Math.abs(area(acrossDateLine).centroid().lon())).isCloseTo(180, within(1e-9));
    assertThat(area(acrossDateLine).centroid().lat()).isCloseTo(0, within(1e-9));
  }

  private static Shape.Area area(double[] lonLat) {
    return new Shape.Area(List.of(new Shape.Polygon(new Shape.Ring(lonLat), List.of())));
  }

  private static GeoPoint point(double[] lonLat, int at) {
    return GeoPoint.ofLatLon(lonLat[at + 1], lonLat[at]);
  }
}
