package mapside.geo;

/**
 * A turn of the globe that carries one point to another and keeps north up there, so that what lies
 * round the first lies round the second: its shape and size stay as they are on a sphere.
 */
public final class Rotation {

  private final double[] from;
  private final double[] to;

  private Rotation(double[] from, double[] to) {
    this.from = from;
    this.to = to;
  }

  /** The turn that carries {@code from} to {@code to}. */
  public static Rotation carrying(GeoPoint from, GeoPoint to) {
    return new Rotation(axes(from), axes(to));
  }

  /**
   * Where the vertices of a ring or line come to lie.
   *
   * @param lonLat longitudes and latitudes in turn, in degrees
   * @return the same in number and order; longitudes run on across 180°, from −180 to 180 at the
   *     first vertex
   */
  public double[] turned(double[] lonLat) {
    double[] turned = new double[lonLat.length];
    for (int i = 0; i < lonLat.length; i += 2) {
      double[] at = UnitVector.of(lonLat[i], lonLat[i + 1]);
      double x = 0;
      double y = 0;
      double z = 0;
      for (int axis = 0; axis < 9; axis += 3) {
        double share = at[0] * from[axis] + at[1] * from[axis + 1] + at[2] * from[axis + 2];
        x += share * to[axis];
        y += share * to[axis + 1];
        z += share * to[axis + 2];
      }
      double lon = Math.toDegrees(Math.atan2(y, x));
      turned[i] = i == 0 ? lon : lon - 360 * Math.rint((lon - turned[i - 2]) / 360);
      turned[i + 1] = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    }
    return turned;
  }

  /** Up, east and north at a point, as three vectors in a row. */
  private static double[] axes(GeoPoint point) {
    double[] up = UnitVector.of(point.lon(), point.lat());
    double[] east = UnitVector.of(point.lon() + 90, 0);
    double[] north = UnitVector.cross(up, east);
    return new double[] {
      up[0], up[1], up[2], east[0], east[1], east[2], north[0], north[1], north[2]
    };
  }
}
