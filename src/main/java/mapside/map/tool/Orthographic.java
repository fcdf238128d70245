package mapside.map.tool;

import mapside.geo.GeoPoint;

/**
 * The globe as seen from far above a point, as a disk of radius 1: x to the right, y upward
 * (Snyder, Map Projections: A Working Manual, 1987, p. 145).
 */
final class Orthographic {

  private final GeoPoint center;
  private final double sin;
  private final double cos;
  private final double sinLon;
  private final double cosLon;

  Orthographic(GeoPoint center) {
    this.center = center;
    sin = Math.sin(Math.toRadians(center.lat()));
    cos = Math.cos(Math.toRadians(center.lat()));
    sinLon = Math.sin(Math.toRadians(center.lon()));
    cosLon = Math.cos(Math.toRadians(center.lon()));
  }

  /**
   * Where a point is.
   *
   * @return x, y, and how far it lies before the plane through the middle; behind it below 0
   */
  double[] project(double lon, double lat) {
    return project(direction(lon, lat));
  }

  /** Where the point in a {@link #direction} is, which needs no more sines. */
  double[] project(double[] direction) {
    double toward = direction[0] * cosLon + direction[1] * sinLon;
    return new double[] {
      direction[1] * cosLon - direction[0] * sinLon,
      cos * direction[2] - sin * toward,
      sin * direction[2] + cos * toward
    };
  }

  /**
   * Where a point is from the middle of the Earth, at a distance of 1: toward 0° on the equator,
   * toward 90° east on it, and toward the north pole.
   */
  static double[] direction(double lon, double lat) {
    double cosLat = Math.cos(Math.toRadians(lat));
    return new double[] {
      cosLat * Math.cos(Math.toRadians(lon)),
      cosLat * Math.sin(Math.toRadians(lon)),
      Math.sin(Math.toRadians(lat))
    };
  }

  /** The point at a place of the disk; beyond its rim, the nearest on the rim. */
  GeoPoint pointAt(double x, double y) {
    double rho = Math.hypot(x, y);
    double over = Math.max(1, rho);
    double z = Math.sqrt(Math.max(0, 1 - Math.min(1, rho * rho)));
    double lat = Math.asin(Math.clamp(z * sin + y / over * cos, -1, 1));
    double lon = Math.atan2(x / over, z * cos - y / over * sin);
    return GeoPoint.ofLatLon(Math.toDegrees(lat), center.lon() + Math.toDegrees(lon));
  }
}
