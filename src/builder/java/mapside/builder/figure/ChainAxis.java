package mapside.builder.figure;

import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;

/** The great circle that the chain is seen along; distances on it count from its start. */
final class ChainAxis {

  private final double[] start;
  private final double[] ahead;

  ChainAxis(GeoPoint from, GeoPoint to) {
    start = vector(from);
    double[] end = vector(to);
    double along = dot(start, end);
    double length = Math.sqrt(1 - along * along);
    ahead = new double[3];
    for (int i = 0; i < 3; i++) {
      ahead[i] = (end[i] - along * start[i]) / length;
    }
  }

  /** How far along the circle a point lies, in kilometres; negative before the start. */
  double km(GeoPoint point) {
    double[] there = vector(point);
    return GreatCircle.EARTH_RADIUS_KM * StrictMath.atan2(dot(there, ahead), dot(there, start));
  }

  private static double[] vector(GeoPoint point) {
    double lat = Math.toRadians(point.lat());
    double lon = Math.toRadians(point.lon());
    return new double[] {
      StrictMath.cos(lat) * StrictMath.cos(lon),
      StrictMath.cos(lat) * StrictMath.sin(lon),
      StrictMath.sin(lat)
    };
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
