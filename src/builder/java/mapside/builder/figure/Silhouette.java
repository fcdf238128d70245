package mapside.builder.figure;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An island seen from the side: stylised volcanoes on a low ridge. True are the island's ends, the
 * places of the summits and their heights; the slopes are not.
 */
final class Silhouette {

  /**
   * A summit on the page.
   *
   * @param x where it stands
   * @param height above the sea, in units
   */
  record Cone(double x, double height) {}

  /** The least width of a slope, by its height: islets would be thinner than needles. */
  private static final double STEEPEST = 0.16;

  private static final double LEAST_SLOPE = 3;

  private static final double REACH = 0.6;
  private static final double HOLLOW = 1.45;
  private static final double CRATER = 0.06;
  private static final double RIDGE = 0.19;
  private static final double SHORE_SLOPE = 7;

  /** How sharply slopes meet: the power of the mean that joins them. */
  private static final double EDGE = 7;

  private static final double STEP = 0.7;

  private final double left;
  private final double right;
  private final List<Cone> cones;

  Silhouette(double west, double east, List<Cone> cones) {
    double left = west;
    double right = east;
    for (Cone cone : cones) {
      left = Math.min(left, cone.x() - LEAST_SLOPE - STEEPEST * cone.height());
      right = Math.max(right, cone.x() + LEAST_SLOPE + STEEPEST * cone.height());
    }
    this.left = left;
    this.right = right;
    this.cones = List.copyOf(cones);
  }

  /** Where its coast ends on the right. */
  double right() {
    return right;
  }

  /** The first of the cones, which is the island's highest. */
  Cone top() {
    return cones.getFirst();
  }

  /** The closed outline above a sea level. */
  double[] outline(double sea) {
    return skyline(left, right, sea);
  }

  /** Closed outlines of the flanks that lie away from the light, which comes from the left. */
  List<double[]> shades(double sea) {
    return cones.stream().map(cone -> shade(cone, sea)).toList();
  }

  private double[] shade(Cone cone, double sea) {
    double end = cone.x() + STEP;
    while (end < right && slope(cone, end) > 0.97 * height(end)) {
      end += STEP;
    }
    double width = end - cone.x();
    double[] flank = skyline(cone.x(), end, sea);
    double[] crest = {
      cone.x() + 0.62 * width,
      sea,
      cone.x() + 0.3 * width,
      sea,
      cone.x() + 0.3 * width,
      sea - 0.34 * cone.height(),
      cone.x() + 0.08 * width,
      sea - 0.66 * cone.height()
    };
    return DoubleStream.concat(DoubleStream.of(flank), DoubleStream.of(crest)).toArray();
  }

  private double[] skyline(double from, double to, double sea) {
    int steps = Math.max(1, (int) Math.ceil((to - from) / STEP));
    double[] xy = new double[2 * steps + 2];
    for (int i = 0; i <= steps; i++) {
      double x = from + (to - from) * i / steps;
      xy[2 * i] = x;
      xy[2 * i + 1] = sea - height(x);
    }
    return xy;
  }

  private double height(double x) {
    double sum = StrictMath.pow(ridge(x), EDGE);
    for (Cone cone : cones) {
      sum += StrictMath.pow(slope(cone, x), EDGE);
    }
    return StrictMath.pow(sum, 1 / EDGE);
  }

  private double slope(Cone cone, double x) {
    double reach = reach(cone, x < cone.x() ? cone.x() - left : right - cone.x());
    double away = Math.max(0, Math.abs(x - cone.x()) / reach - CRATER) / (1 - CRATER);
    return away >= 1 ? 0 : cone.height() * StrictMath.pow(1 - away, HOLLOW);
  }

  private static double reach(Cone cone, double room) {
    return Math.min(room, LEAST_SLOPE + cone.height() * REACH);
  }

  private double ridge(double x) {
    double shore = Math.min(1, Math.min(x - left, right - x) / SHORE_SLOPE);
    return RIDGE * top().height() * Math.sqrt(Math.max(0, shore));
  }
}
