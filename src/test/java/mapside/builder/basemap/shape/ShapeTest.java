package mapside.builder.basemap.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final Box UNIT = new Box(0, 0, 1, 1);

  @Test
  void aRingClockwiseOnTheScreenIsAShell() {
    double[] clockwise = {0, 0, 1, 0, 1, 1, 0, 1};
    assertThat(Rings.signedArea(clockwise)).isEqualTo(1);
    assertThat(Rings.signedArea(Rings.directed(clockwise, false))).isEqualTo(-1);
  }

  @Test
  void cuttingARingKeepsWhatIsInside() {
    double[] diamond = {0.5, -0.5, 1.5, 0.5, 0.5, 1.5, -0.5, 0.5};
    assertThat(Rings.signedArea(Clip.ring(diamond, UNIT))).isCloseTo(1, within(1e-12));
    assertThat(Clip.ring(new double[] {2, 2, 3, 2, 3, 3}, UNIT)).isEmpty();
  }

  @Test
  void cuttingARingAlongATilesEdgeLosesNothingBetweenTheHalves() {
    double[] ring = noisyCircle(500, 7);
    double west = Rings.signedArea(Clip.ring(ring, new Box(-2, -2, 0.1, 2)));
    double east = Rings.signedArea(Clip.ring(ring, new Box(0.1, -2, 2, 2)));
    assertThat(west + east).isCloseTo(Rings.signedArea(ring), within(1e-9));
  }

  @Test
  void cuttingALineGivesEachPartInside() {
    List<double[]> parts = Clip.line(new double[] {-1, 0.5, 2, 0.5, 2, 0.25, -1, 0.25}, UNIT);
    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst()).containsExactly(0, 0.5, 1, 0.5);
    assertThat(parts.getLast()).containsExactly(1, 0.25, 0, 0.25);
  }

  @Test
  void vertexWeightsTellLargeCornersFromSmall() {
    double[] line = {0, 0, 1, 0.001, 2, 0, 3, 1, 4, 0};
    assertThat(Outline.line(line).atLeast(0.1)).containsExactly(0, 0, 2, 0, 3, 1, 4, 0);
  }

  @Test
  void aSmallRingStaysRound() {
    double[] simplified = Outline.ring(noisyCircle(200, 3)).atLeast(1e6);
    assertThat(simplified).hasSize(16);
  }

  @Test
  void aSimplifiedRingNeverCrossesItself() {
    for (int seed = 0; seed < 20; seed++) {
      Outline outline = Outline.ring(noisyCircle(300, seed));
      for (double area : new double[] {1e-5, 1e-4, 1e-3, 1e-2}) {
        double[] ring = outline.atLeast(area);
        assertThat(crossings(ring)).as("seed %d, area %s", seed, area).isZero();
      }
    }
  }

  @Test
  void simplifyingKeepsTheAreaRoughly() {
    double[] ring = noisyCircle(2000, 5);
    double simplified = Rings.signedArea(Outline.ring(ring).atLeast(1e-3));
    assertThat(simplified).isCloseTo(Rings.signedArea(ring), within(0.2));
  }

  @Test
  void cuttingCornersStaysWithinTheRing() {
    double[] square = {0, 0, 1, 0, 1, 1, 0, 1};
    double[] cut = Rings.cornersCut(square);
    assertThat(cut).hasSize(16);
    assertThat(Rings.signedArea(cut)).isCloseTo(7.0 / 8, within(1e-12));
  }

  @Test
  void mercatorGoesThereAndBack() {
    double[] lonLat = {145.86, 43.39, -179.5, -70, 190, 66};
    double[] back = Mercator.unproject(Mercator.project(lonLat));
    for (int i = 0; i < lonLat.length; i++) {
      assertThat(back[i]).isCloseTo(lonLat[i], within(1e-9));
    }
  }

  /** A ring round the origin whose radius wanders like a coast; it does not cross itself. */
  private static double[] noisyCircle(int vertices, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] xy = new double[2 * vertices];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * i / vertices;
      double radius = 0.4 + 0.6 * random.nextDouble();
      xy[2 * i] = radius * Math.cos(angle);
      xy[2 * i + 1] = radius * Math.sin(angle);
    }
    return xy;
  }

  private static int crossings(double[] ring) {
    int crossings = 0;
    double[] xy = Arrays.copyOf(ring, ring.length + 2);
    xy[ring.length] = ring[0];
    xy[ring.length + 1] = ring[1];
    for (int i = 0; i + 3 < xy.length; i += 2) {
      for (int j = i + 4; j + 3 < xy.length; j += 2) {
        crossings += cross(xy, i, j) && cross(xy, j, i) ? 1 : 0;
      }
    }
    return crossings;
  }

  /** Whether the ends of the segment at j lie on different sides of the line through that at i. */
  private static boolean cross(double[] xy, int i, int j) {
    return side(xy, i, j) * side(xy, i, j + 2) < 0;
  }

  private static double side(double[] xy, int i, int point) {
    return (xy[i + 2] - xy[i]) * (xy[point + 1] - xy[i + 1])
        - (xy[i + 3] - xy[i + 1]) * (xy[point] - xy[i]);
  }
}
