package mapside.geo;

/** The ellipsoid that all positions refer to (NIMA TR8350.2, World Geodetic System 1984). */
public final class Wgs84 {

  /** The equatorial radius in kilometres. */
  public static final double EQUATOR_KM = 6378.137;

  /** The flattening. */
  public static final double FLATTENING = 1 / 298.257223563;

  /** The polar radius in kilometres. */
  public static final double POLE_KM = EQUATOR_KM * (1 - FLATTENING);

  private static final double E2 = FLATTENING * (2 - FLATTENING);
  private static final double E = Math.sqrt(E2);
  private static final double Q_POLE = q(1);

  private Wgs84() {}

  /** The radius in kilometres of the circle that is the parallel of a latitude in degrees. */
  public static double parallelKm(double lat) {
    double sin = Math.sin(Math.toRadians(lat));
    return EQUATOR_KM * Math.cos(Math.toRadians(lat)) / Math.sqrt(1 - E2 * sin * sin);
  }

  /**
   * The sine of the authalic latitude of a latitude in degrees: on a sphere of {@link
   * #authalicKm()} areas between such latitudes are those on the ellipsoid (Snyder, Map
   * Projections: A Working Manual, 1987, eq. 3-11 and 3-12).
   */
  static double authalicSin(double lat) {
    return q(Math.sin(Math.toRadians(lat))) / Q_POLE;
  }

  /** The radius in kilometres of the sphere whose surface is that of the ellipsoid. */
  static double authalicKm() {
    return EQUATOR_KM * Math.sqrt(Q_POLE / 2);
  }

  private static double q(double sin) {
    double atanh = Math.log((1 + E * sin) / (1 - E * sin)) / 2;
    return (1 - E2) * (sin / (1 - E2 * sin * sin) + atanh / E);
  }
}
