package mapside.detection.model;

/**
 * A linear model over hashed features with some classes. Weights are bytes, to be multiplied by one
 * scale. Immutable, for any thread.
 *
 * @param bits the logarithm, base 2, of the number of slots
 * @param classes how many classes
 * @param scale what one step of a weight is worth
 * @param weights of slot 0 for each class, then of slot 1, and so on; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record LinearModel(int bits, int classes, float scale, byte[] weights) {

  /**
   * Adds up the weights of all features.
   *
   * @param scores takes the sum of each class
   */
  public void score(FeatureSet features, float[] scores) {
    int[] sums = new int[classes];
    for (int i = 0; i < features.size(); i++) {
      int at = features.slot(i) * classes;
      for (int c = 0; c < classes; c++) {
        sums[c] += weights[at + c];
      }
    }
    for (int c = 0; c < classes; c++) {
      scores[c] = sums[c] * scale;
    }
  }
}
