package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {

  @Test
  void leavesOutWhatLiesOnTheWayAndKeepsTheCorners() {
    float[] stairs = {0, 0, 1, 0.1f, 2, 0, 3, 0, 3, 1, 3.1f, 2, 3, 3};

    assertThat(Thinning.of(stairs, 0.3)).containsExactly(0, 0, 3, 0, 3, 3);
  }

  @Test
  void keepsARingARing() {
    float[] ring = {0, 0, 4, 0, 8, 0, 8, 8, 4, 8, 0, 8, 0, 4, 0, 0};

    assertThat(Thinning.of(ring, 0.3)).containsExactly(0, 0, 8, 0, 8, 8, 0, 8, 0, 0);
  }

  @Test
  void leavesNoVertexFartherOffThanTheTolerance() {
    Random random = new Random(7);
    float[] coast = new float[2000];
    for (int i = 0; i < coast.length; i += 2) {
      coast[i] = i / 2f;
      coast[i + 1] = (float) (random.nextGaussian() + 20 * Math.sin(i / 90.0));
    }

    float[] thin = Thinning.of(coast, 1.5);

    assertThat(thin).hasSizeLessThan(coast.length / 2);
    for (int i = 0; i < coast.length; i += 2) {
      assertThat(distance(thin, coast[i], coast[i + 1])).isLessThanOrEqualTo(1.5 + 1e-4);
    }
  }

  private static double distance(float[] line, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 3 < line.length; i += 2) {
      double dx = line[i + 2] - line[i];
      double dy = line[i + 3] - line[i + 1];
      double along = ((x - line[i]) * dx + (y - line[i + 1]) * dy) / (dx * dx + dy * dy);
      double t = Math.clamp(along, 0, 1);
      least = Math.min(least, Math.hypot(x - line[i] - t * dx, y - line[i + 1] - t * dy));
    }
    return least;
  }
}
