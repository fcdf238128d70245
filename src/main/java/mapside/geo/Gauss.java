package mapside.geo;

import java.util.function.DoubleUnaryOperator;

/** Integrals of smooth functions by Gauss's rule of eight points on each half of the interval. */
final class Gauss {

  /** Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, table 25.4. */
  private static final double[] AT = {
    0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
  };

  private static final double[] WEIGHT = {
    0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
  };

  private Gauss() {}

  static double integral(DoubleUnaryOperator f, double from, double to) {
    double middle = (from + to) / 2;
    return half(f, from, middle) + half(f, middle, to);
  }

  private static double half(DoubleUnaryOperator f, double from, double to) {
    double center = (from + to) / 2;
    double reach = (to - from) / 2;
    double sum = 0;
    for (int i = 0; i < AT.length; i++) {
      double off = AT[i] * reach;
      sum += WEIGHT[i] * (f.applyAsDouble(center - off) + f.applyAsDouble(center + off));
    }
    return sum * reach;
  }
}
