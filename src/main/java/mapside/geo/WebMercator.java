package mapside.geo;

/**
 * The Web Mercator projection (EPSG:3857) in world units: the square world has side 1, x grows to
 * the east from 180° W, y grows to the south from {@link #MAX_LAT}. The formulas are those of the
 * spherical Mercator projection (Snyder, Map Projections: A Working Manual, 1987, p. 41).
 */
public final class WebMercator {

  /** The latitude at which the projected world is square, in degrees. */
  public static final double MAX_LAT = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

  /** The side of the world at zoom 0, in logical pixels. */
  public static final double WORLD_SIZE = 256;

  private WebMercator() {}

  /** World x of a longitude in degrees; not wrapped, so 190° gives more than 1. */
  public static double x(double lon) {
    return (lon + 180) / 360;
  }

  /** World y of a latitude in degrees, which is clamped to ±{@link #MAX_LAT}. */
  public static double y(double lat) {
    double clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
    double sin = Math.sin(Math.toRadians(clamped));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }

  /** Longitude in degrees of a world x; not wrapped. */
  public static double lon(double x) {
    return x * 360 - 180;
  }

  /** Latitude in degrees of a world y. */
  public static double lat(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }

  /** The side of the world in logical pixels at a zoom, which may have a fraction. */
  public static double worldSize(double zoom) {
    return WORLD_SIZE * Math.exp(zoom * Math.log(2));
  }

  /** Metres on the ground for a logical pixel at a latitude and zoom, on the sphere of WGS 84. */
  public static double metresPerPixel(double lat, double zoom) {
    return Math.cos(Math.toRadians(lat)) * 2 * Math.PI * 6_378_137 / worldSize(zoom);
  }
}
