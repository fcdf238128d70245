package mapside.geo;

/**
 * Directions from the middle of the globe: x to 0° N 0° E, y to 0° N 90° E, z to the north pole.
 */
final class UnitVector {

  private UnitVector() {}

  static double[] of(double lon, double lat) {
    double cos = Math.cos(Math.toRadians(lat));
    return new double[] {
      cos * Math.cos(Math.toRadians(lon)),
      cos * Math.sin(Math.toRadians(lon)),
      Math.sin(Math.toRadians(lat))
    };
  }

  static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
