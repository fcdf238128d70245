package mapside.geo;

/**
 * A point on Earth in WGS 84 degrees.
 *
 * @param lat latitude, −90 to 90, north positive
 * @param lon longitude, −180 (inclusive) to 180 (exclusive), east positive
 */
public record GeoPoint(double lat, double lon) {

  /** Checks the latitude and wraps the longitude into its range. */
  public GeoPoint {
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("latitude out of range: " + lat);
    }
    if (Double.isNaN(lon) || Double.isInfinite(lon)) {
      throw new IllegalArgumentException("longitude is no number: " + lon);
    }
    lon = wrapLongitude(lon);
  }

  /**
   * Names the order of the arguments at the place of the call.
   *
   * @throws IllegalArgumentException if the latitude is out of range or either is no number
   */
  public static GeoPoint ofLatLon(double lat, double lon) {
    return new GeoPoint(lat, lon);
  }

  /** The same meridian with a longitude from −180 (inclusive) to 180 (exclusive). */
  public static double wrapLongitude(double lon) {
    if (lon >= -180 && lon < 180) {
      return lon;
    }
    double turned = (lon + 180) % 360;
    return (turned < 0 ? turned + 360 : turned) - 180;
  }
}
