package mapside.builder.basemap.shape;

/** Web Mercator as in {@code mapside.geo.WebMercator}, but going on beyond the square world. */
public final class Mercator {

  private static final double MAX_LAT = 89.9;

  private Mercator() {}

  /** World x of a longitude in degrees. */
  public static double x(double lon) {
    return (lon + 180) / 360;
  }

  /** World y of a latitude in degrees, up to 89.9°. */
  public static double y(double lat) {
    double sin = Math.sin(Math.toRadians(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }

  /** World coordinates of longitudes and latitudes in turn. */
  public static double[] project(double[] lonLat) {
    double[] xy = new double[lonLat.length];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = x(lonLat[i]);
      xy[i + 1] = y(lonLat[i + 1]);
    }
    return xy;
  }

  /** Longitudes and latitudes in turn of world coordinates. */
  public static double[] unproject(double[] xy) {
    double[] lonLat = new double[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      lonLat[i] = xy[i] * 360 - 180;
      lonLat[i + 1] = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * xy[i + 1]))));
    }
    return lonLat;
  }
}
