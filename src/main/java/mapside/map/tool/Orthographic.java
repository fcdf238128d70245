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

  Orthographic(GeoPoint center) {
    this.center = center;
    sin = Math.sin(Math.toRadians(center.lat()));
    cos = Math.cos(Math.toRadians(center.lat()));
  }

  /**
   * Where a point is.
   *
   * @return x, y, and how far it lies before the plane through the middle; behind it below 0
   */
  double[] project(double lon, double lat) {
    double dLon = Math.toRadians(lon - center.lon());
    double sinLat = Math.sin(Math.toRadians(lat));
    double cosLat = Math.cos(Math.toRadians(lat));
    return new double[] {
      cosLat * Math.sin(dLon),
      cos * sinLat - sin * cosLat * Math.cos(dLon),
      sin * sinLat + cos * cosLat * Math.cos(dLon)
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
