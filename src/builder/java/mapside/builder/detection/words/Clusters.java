package mapside.builder.detection.words;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Clusters of vectors of length 1 by their angles (spherical k-means, Dhillon and Modha, 2001).
 * Starts from vectors at even steps, so that the result is always the same.
 */
final class Clusters {

  private static final int ROUNDS = 12;

  private Clusters() {}

  /** The number of the cluster of each vector. */
  static int[] of(List<float[]> vectors, int count) {
    float[][] middles = new float[count][];
    for (int c = 0; c < count; c++) {
      middles[c] = vectors.get((int) ((long) c * vectors.size() / 4 / count)).clone();
    }
    int[] cluster = new int[vectors.size()];
    for (int round = 0; round < ROUNDS; round++) {
      IntStream.range(0, cluster.length)
          .parallel()
          .forEach(i -> cluster[i] = nearest(vectors.get(i), middles));
      move(middles, vectors, cluster);
    }
    return cluster;
  }

  private static int nearest(float[] vector, float[][] middles) {
    int best = 0;
    float closest = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < middles.length; c++) {
      float product = product(vector, middles[c]);
      if (product > closest) {
        closest = product;
        best = c;
      }
    }
    return best;
  }

  private static float product(float[] a, float[] b) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    for (int i = 0; i + 3 < a.length; i += 4) {
      sum0 += a[i] * b[i];
      sum1 += a[i + 1] * b[i + 1];
      sum2 += a[i + 2] * b[i + 2];
      sum3 += a[i + 3] * b[i + 3];
    }
    return sum0 + sum1 + sum2 + sum3;
  }

  private static void move(float[][] middles, List<float[]> vectors, int[] cluster) {
    float[][] sums = new float[middles.length][middles[0].length];
    for (int i = 0; i < cluster.length; i++) {
      float[] sum = sums[cluster[i]];
      float[] vector = vectors.get(i);
      for (int d = 0; d < sum.length; d++) {
        sum[d] += vector[d];
      }
    }
    for (int c = 0; c < middles.length; c++) {
      float length = (float) Math.sqrt(product(sums[c], sums[c]));
      if (length > 0) {
        for (int d = 0; d < sums[c].length; d++) {
          middles[c][d] = sums[c][d] / length;
        }
      }
    }
  }
}
