package mapside.geo;

/** Distances along great circles on a sphere. */
public final class GreatCircle {

  /** The mean radius of the Earth in kilometres (IUGG, R1 of WGS 84). */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private GreatCircle() {}

  /**
   * The distance between two points in kilometres, by the haversine formula (Sinnott, Virtues of
   * the Haversine, 1984); within 0.6 % of the distance on the ellipsoid.
   */
  public static double distanceKm(GeoPoint a, GeoPoint b) {
    double dLat = Math.toRadians(b.lat() - a.lat());
    double dLon = Math.toRadians(b.lon() - a.lon());
    double h =
        square(Math.sin(dLat / 2))
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * square(Math.sin(dLon / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** The course in degrees, 0 to 360 from north by east, on which one sets out for a point. */
  public static double bearing(GeoPoint from, GeoPoint to) {
    double fromLat = Math.toRadians(from.lat());
    double toLat = Math.toRadians(to.lat());
    double dLon = Math.toRadians(to.lon() - from.lon());
    double east = Math.sin(dLon) * Math.cos(toLat);
    double north =
        Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(dLon);
    double degrees = Math.toDegrees(Math.atan2(east, north));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double square(double v) {
    return v * v;
  }
}
