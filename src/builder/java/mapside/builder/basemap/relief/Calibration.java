package mapside.builder.basemap.relief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What Marble's grey values mean in metres: for each grey the median of ETOPO5's heights, taken
 * where the grey is level, smoothed and made to rise.
 */
final class Calibration {

  private static final int GREYS = 256;

  /** Rarer greys, the highest mountains, say too little. */
  private static final int MAX_GREY = 246;

  private static final int LEAST_SAMPLES = 15;
  private static final double MAX_VARIANCE = 6;
  private static final double SOUTHMOST = -60;
  private static final int STEP = 5;
  private static final int SMOOTH = 3;

  private final float[] metres;

  private Calibration(float[] metres) {
    this.metres = metres;
  }

  static Calibration of(Grid grey, Etopo5 heights) {
    List<List<Double>> samples = new ArrayList<>();
    for (int i = 0; i < GREYS; i++) {
      samples.add(new ArrayList<>());
    }
    Grid mean = Blur.mean(grey, 2);
    Grid meanSquare = Blur.mean(grey.map(g -> g * g), 2);
    for (int row = 0; grey.lat(row) > SOUTHMOST; row += STEP) {
      for (int column = 0; column < grey.columns(); column += STEP) {
        float value = mean.get(column, row);
        if (meanSquare.get(column, row) - value * value < MAX_VARIANCE) {
          samples.get(Math.round(value)).add(heights.at(grey.lon(column), grey.lat(row)));
        }
      }
    }
    return new Calibration(smoothed(samples));
  }

  private static float[] smoothed(List<List<Double>> samples) {
    double[] greys = new double[GREYS];
    double[] medians = new double[GREYS];
    int known = 0;
    for (int grey = 0; grey <= MAX_GREY; grey++) {
      List<Double> heights = samples.get(grey);
      if (heights.size() >= LEAST_SAMPLES) {
        heights.sort(null);
        greys[known] = grey;
        medians[known++] = heights.get(heights.size() / 2);
      }
    }
    double[] rising = rising(Arrays.copyOf(medians, known));
    float[] metres = new float[GREYS];
    for (int grey = 0; grey < GREYS; grey++) {
      metres[grey] = (float) interpolated(Arrays.copyOf(greys, known), rising, grey);
    }
    return metres;
  }

  private static double[] rising(double[] values) {
    double[] out = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double sum = 0;
      for (int j = -SMOOTH; j <= SMOOTH; j++) {
        sum += values[Math.clamp(i + j, 0, values.length - 1)];
      }
      double mean = sum / (2 * SMOOTH + 1);
      out[i] = i == 0 ? mean : Math.max(out[i - 1], mean);
    }
    return out;
  }

  private static double interpolated(double[] xs, double[] ys, double x) {
    int i = Arrays.binarySearch(xs, x);
    if (i >= 0) {
      return ys[i];
    }
    int after = -i - 1;
    if (after == 0 || after == xs.length) {
      return ys[Math.min(after, ys.length - 1)];
    }
    double part = (x - xs[after - 1]) / (xs[after] - xs[after - 1]);
    return ys[after - 1] + part * (ys[after] - ys[after - 1]);
  }

  /** The height in metres that a grey value stands for. */
  float metres(float grey) {
    int below = Math.clamp((int) grey, 0, GREYS - 2);
    return metres[below] + (grey - below) * (metres[below + 1] - metres[below]);
  }
}
