package mapside.builder.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Slanting lines that fill rings, cut to length here: a pattern would be blurred when enlarged, and
 * a clip jagged.
 */
final class Hatch {

  /** The distance between lines on disputed land, the same in all figures. */
  static final double APART = 3.6;

  /** The width of lines on disputed land. */
  static final double WIDTH = 0.6;

  private Hatch() {}

  /**
   * Path data of lines rising to the right, a distance apart, inside the rings by the even-odd
   * rule. Lines of neighbouring figures run on, since all start from the origin.
   *
   * @param apart distance between neighbours
   */
  static String of(List<double[]> rings, double apart) {
    double step = apart * Math.sqrt(2);
    double[] sums = sums(rings);
    StringBuilder data = new StringBuilder();
    double least = DoubleStream.of(sums).min().orElse(0);
    double greatest = DoubleStream.of(sums).max().orElse(0);
    for (double sum = Math.ceil(least / step) * step; sum < greatest; sum += step) {
      double[] xs = crossings(rings, sum);
      for (int i = 0; i + 1 < xs.length; i += 2) {
        data.append(Svg.line(xs[i], sum - xs[i], xs[i + 1], sum - xs[i + 1]));
      }
    }
    return data.toString();
  }

  private static double[] sums(List<double[]> rings) {
    return rings.stream()
        .flatMapToDouble(
            ring ->
                DoubleStream.iterate(0, i -> i < ring.length, i -> i + 2)
                    .map(i -> ring[(int) i] + ring[(int) i + 1]))
        .toArray();
  }

  /** Where the line x + y = sum crosses the rings, from left to right. */
  private static double[] crossings(List<double[]> rings, double sum) {
    DoubleStream.Builder xs = DoubleStream.builder();
    for (double[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        double here = ring[i] + ring[i + 1] - sum;
        double there = ring[j] + ring[j + 1] - sum;
        if (here > 0 != there > 0) {
          xs.add(ring[i] + (ring[j] - ring[i]) * here / (here - there));
        }
      }
    }
    double[] sorted = xs.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
