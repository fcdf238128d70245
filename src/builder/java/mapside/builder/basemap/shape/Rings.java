package mapside.builder.basemap.shape;

/** Measures and small changes of rings given as x and y in turn. */
public final class Rings {

  private Rings() {}

  /**
   * The area by the surveyor's formula: positive if the ring runs clockwise where y grows downward,
   * as the shells of vector tiles do.
   */
  public static double signedArea(double[] xy) {
    double sum = 0;
    // Relative to the first vertex, so that small rings far from the origin keep their digits.
    for (int i = 2; i + 3 < xy.length; i += 2) {
      sum += (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
    }
    return sum / 2;
  }

  /** The length of the ring's outline. */
  public static double length(double[] xy) {
    double sum = 0;
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      sum += Math.hypot(xy[i] - xy[j], xy[i + 1] - xy[j + 1]);
    }
    return sum;
  }

  /** The ring in the other direction. */
  public static double[] reversed(double[] xy) {
    double[] out = new double[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      out[i] = xy[xy.length - 2 - i];
      out[i + 1] = xy[xy.length - 1 - i];
    }
    return out;
  }

  /** The ring as a shell or as a hole, by its direction. */
  public static double[] directed(double[] xy, boolean shell) {
    return signedArea(xy) >= 0 == shell ? xy : reversed(xy);
  }

  /** The line or ring moved east by whole worlds. */
  public static double[] shifted(double[] xy, int worlds) {
    if (worlds == 0) {
      return xy;
    }
    double[] out = xy.clone();
    for (int i = 0; i < out.length; i += 2) {
      out[i] += worlds;
    }
    return out;
  }

  /** Whether a point lies in a ring, by the even-odd rule (Franklin's PNPOLY). */
  public static boolean contains(double[] xy, double x, double y) {
    boolean in = false;
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      if (xy[i + 1] > y != xy[j + 1] > y
          && x < (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
        in = !in;
      }
    }
    return in;
  }

  /** A ring with its corners cut twice as often as before (Chaikin's algorithm). */
  public static double[] cornersCut(double[] xy) {
    double[] out = new double[2 * xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      int next = i + 2 == xy.length ? 0 : i + 2;
      for (int axis = 0; axis < 2; axis++) {
        double here = xy[i + axis];
        double there = xy[next + axis];
        out[2 * i + axis] = 0.75 * here + 0.25 * there;
        out[2 * i + 2 + axis] = 0.25 * here + 0.75 * there;
      }
    }
    return out;
  }
}
