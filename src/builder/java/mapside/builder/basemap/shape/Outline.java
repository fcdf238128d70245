package mapside.builder.basemap.shape;

/**
 * A line, or a ring whose last vertex is joined to its first, in world units (the square world of
 * Web Mercator has side 1, y grows southward).
 *
 * @param xy x and y in turn; a ring doesn't repeat its first vertex
 * @param weights the area, in square world units, of the least triangle that is lost with the
 *     vertex; infinite for those that always stay
 * @param closed whether it is a ring
 * @param dotFromZoom the zoom from which a ring is shown, however small; {@link #NEVER} for others
 */
public record Outline(double[] xy, float[] weights, boolean closed, int dotFromZoom) {

  /** The {@link #dotFromZoom} of rings that vanish when they become too small. */
  public static final int NEVER = 99;

  /** A ring that vanishes when it becomes too small. */
  public static Outline ring(double[] xy) {
    return new Outline(xy, Visvalingam.weights(xy, true), true, NEVER);
  }

  /** A line. */
  public static Outline line(double[] xy) {
    return new Outline(xy, Visvalingam.weights(xy, false), false, NEVER);
  }

  /** The same ring, always shown from a zoom on. */
  public Outline withDotFromZoom(int zoom) {
    return new Outline(xy, weights, closed, zoom);
  }

  /** The vertices whose weight is at least the given area. */
  public double[] atLeast(double area) {
    int kept = 0;
    for (float weight : weights) {
      kept += weight >= area ? 1 : 0;
    }
    double[] out = new double[2 * kept];
    int at = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] >= area) {
        out[at++] = xy[2 * i];
        out[at++] = xy[2 * i + 1];
      }
    }
    return out;
  }
}
