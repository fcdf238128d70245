package mapside.builder.detection.learn;

import java.util.Random;
import mapside.detection.model.LinearModel;

/**
 * Learns a linear model over hashed features by logistic regression, softmax where there are more
 * than two classes, with AdaGrad (Duchi, Hazan and Singer, 2011). The same seed and examples give
 * the same weights.
 */
public final class LinearTrainer {

  private static final float GREATEST = 6;
  private static final int STEPS = 127;

  private final int bits;
  private final int classes;
  private final float[] weights;
  private final float[] squares;
  private final float rate;
  private final float[] p;

  /**
   * Starts with nothing learned.
   *
   * @param bits the logarithm, base 2, of the number of slots
   * @param classes 1 for yes or no, else the number of classes
   * @param rate the first step of a weight
   */
  public LinearTrainer(int bits, int classes, float rate) {
    this.bits = bits;
    this.classes = classes;
    this.rate = rate;
    weights = new float[classes << bits];
    squares = new float[classes << bits];
    p = new float[classes];
  }

  /** Learns from one example: the slots of its features, and its class (yes is 1). */
  public void learn(int[] slots, int truth) {
    score(slots, p);
    if (classes == 1) {
      p[0] = (float) (1 / (1 + Math.exp(-p[0])));
      step(slots, 0, p[0] - truth);
      return;
    }
    softmax(p);
    for (int c = 0; c < classes; c++) {
      step(slots, c, p[c] - (c == truth ? 1 : 0));
    }
  }

  /** The score of each class so far. */
  public void score(int[] slots, float[] scores) {
    java.util.Arrays.fill(scores, 0, classes, 0);
    for (int slot : slots) {
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[slot * classes + c];
      }
    }
  }

  private void step(int[] slots, int c, float slope) {
    if (Math.abs(slope) < 1e-3f) {
      return;
    }
    for (int slot : slots) {
      int at = slot * classes + c;
      squares[at] += slope * slope;
      weights[at] -= rate * slope / (float) Math.sqrt(squares[at] + 1e-2f);
    }
  }

  private static void softmax(float[] scores) {
    float top = Float.NEGATIVE_INFINITY;
    for (float s : scores) {
      top = Math.max(top, s);
    }
    float sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = (float) Math.exp(scores[c] - top);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
  }

  /** The model as it ships: weights as bytes. */
  public LinearModel model() {
    float greatest = 0;
    for (float w : weights) {
      greatest = Math.max(greatest, Math.abs(w));
    }
    float scale = Math.min(GREATEST, greatest) / STEPS;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.max(-STEPS, Math.min(STEPS, Math.round(weights[i] / scale)));
    }
    return new LinearModel(bits, classes, scale, bytes);
  }

  /** The numbers below a count in an order by chance. */
  public static int[] shuffled(int count, Random random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
