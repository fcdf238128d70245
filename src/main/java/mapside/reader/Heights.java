package mapside.reader;

import java.util.Arrays;

/**
 * The heights of all pieces, estimated or measured, and their sums: where a piece begins and which
 * piece lies at a height. All answers take O(log n), so that long texts scroll like short ones.
 */
final class Heights {

  private final double[] heights;

  /** A Fenwick tree over the heights: entry i holds the sum of the i &amp; −i heights up to i. */
  private final double[] sums;

  /** Starts from estimates, which are copied. */
  Heights(double[] estimates) {
    heights = Arrays.copyOf(estimates, estimates.length);
    sums = new double[heights.length + 1];
    for (int i = 1; i <= heights.length; i++) {
      sums[i] += heights[i - 1];
      int parent = i + (i & -i);
      if (parent <= heights.length) {
        sums[parent] += sums[i];
      }
    }
  }

  int size() {
    return heights.length;
  }

  double get(int piece) {
    return heights[piece];
  }

  void set(int piece, double height) {
    double change = height - heights[piece];
    if (change != 0) {
      heights[piece] = height;
      for (int i = piece + 1; i <= heights.length; i += i & -i) {
        sums[i] += change;
      }
    }
  }

  /** The sum of the heights of all pieces before this one. */
  double top(int piece) {
    double sum = 0;
    for (int i = piece; i > 0; i -= i & -i) {
      sum += sums[i];
    }
    return sum;
  }

  double total() {
    return top(heights.length);
  }

  /** The piece that lies at a height; the first or the last one beyond the ends. */
  int pieceAt(double y) {
    int at = 0;
    double rest = y;
    for (int step = Integer.highestOneBit(heights.length); step > 0; step >>= 1) {
      if (at + step <= heights.length && sums[at + step] <= rest) {
        at += step;
        rest -= sums[at];
      }
    }
    return Math.min(at, heights.length - 1);
  }
}
