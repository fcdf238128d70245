package mapside.detection.model;

/**
 * A sum of binary decision trees, as gradient boosting makes them. All trees lie in the same
 * arrays; node {@code n} with {@code feature[n] < 0} is a leaf. Immutable, for any thread.
 *
 * @param roots the first node of each tree
 * @param feature what each node asks for
 * @param value a threshold, for a leaf what it adds
 * @param left where to go if the feature is at most the threshold; the right child follows it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Forest(int[] roots, byte[] feature, float[] value, short[] left) {

  /** What all trees say to the values of some features, at most 127. */
  public double score(float[] features) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (feature[node] >= 0) {
        boolean low = features[feature[node]] <= value[node];
        node = root + left[node] + (low ? 0 : 1);
      }
      sum += value[node];
    }
    return sum;
  }

  /** A probability from a score, by the logistic function. */
  public static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
