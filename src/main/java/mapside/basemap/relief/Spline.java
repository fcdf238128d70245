package mapside.basemap.relief;

/**
 * The weights of four grid points around a place on a uniform cubic B-spline (de Boor, A Practical
 * Guide to Splines, 1978). The surface it makes has no kinks, in its slopes either: light on it
 * shows no cells. It does not pass through the points but smooths them a little.
 */
final class Spline {

  /** How many points count. */
  static final int POINTS = 4;

  private Spline() {}

  /** The index of the first of the four points around a place. */
  static int first(double at) {
    return (int) Math.floor(at) - 1;
  }

  /** Writes the weights of the four heights. */
  static void values(double at, float[] weights, int from) {
    double t = at - Math.floor(at);
    double s = 1 - t;
    weights[from] = (float) (s * s * s / 6);
    weights[from + 1] = (float) ((3 * t * t * t - 6 * t * t + 4) / 6);
    weights[from + 2] = (float) ((3 * s * s * s - 6 * s * s + 4) / 6);
    weights[from + 3] = (float) (t * t * t / 6);
  }

  /** Writes the weights that give the slope, in height for one step of the grid. */
  static void slopes(double at, float[] weights, int from) {
    double t = at - Math.floor(at);
    double s = 1 - t;
    weights[from] = (float) (-s * s / 2);
    weights[from + 1] = (float) ((3 * t * t - 4 * t) / 2);
    weights[from + 2] = (float) ((4 * s - 3 * s * s) / 2);
    weights[from + 3] = (float) (t * t / 2);
  }
}
