package mapside.builder.detection.learn;

import java.util.Arrays;

/** Rows of features, each value replaced by the number of its bin; at most 64 bins a feature. */
final class Bins {

  static final int MOST = 64;

  /** Of each feature, the greatest value of each bin but the last. */
  final float[][] limits;

  /** By feature, then by row. */
  final byte[][] bins;

  final int rows;

  Bins(float[][] rows) {
    this.rows = rows.length;
    int features = rows.length == 0 ? 0 : rows[0].length;
    limits = new float[features][];
    bins = new byte[features][rows.length];
    float[] column = new float[rows.length];
    for (int f = 0; f < features; f++) {
      for (int i = 0; i < rows.length; i++) {
        column[i] = rows[i][f];
      }
      limits[f] = limits(column);
      for (int i = 0; i < rows.length; i++) {
        int at = Arrays.binarySearch(limits[f], column[i]);
        bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  /** Different values where there are few, else values at even steps through all rows. */
  private static float[] limits(float[] column) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    float[] found = new float[MOST];
    int count = 0;
    int step = Math.max(1, sorted.length / (MOST * 4));
    for (int i = 0; i < sorted.length && count < MOST * 4; i += step) {
      if (count == 0 || sorted[i] > found[count - 1]) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = sorted[i];
      }
    }
    if (count <= MOST) {
      return Arrays.copyOf(
          found, Math.max(0, count - (sorted[sorted.length - 1] > found[count - 1] ? 0 : 1)));
    }
    float[] thinned = new float[MOST - 1];
    for (int i = 0; i < thinned.length; i++) {
      thinned[i] = found[(int) ((long) i * count / MOST)];
    }
    return thinned;
  }
}
