package mapside.map;

import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.geo.WebMercator;

/**
 * A line along which something is written: smooth, and measured along itself. In world units, so
 * that it serves at every zoom.
 */
final class TextPath {

  /** Pieces that the line between two given points is made of. */
  private static final int PIECES = 16;

  private final double[] x;
  private final double[] y;
  private final double[] along;

  private TextPath(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    along = new double[x.length];
    for (int i = 1; i < x.length; i++) {
      along[i] = along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
    }
  }

  /** A line through all points given, rounded by a Catmull-Rom spline. */
  static TextPath through(Shape.Ring points) {
    return of(points, PIECES);
  }

  /** A line from point to point, straight. */
  static TextPath straight(Shape.Ring points) {
    return of(points, 1);
  }

  private static TextPath of(Shape.Ring points, int each) {
    int count = points.size();
    double[] px = new double[count];
    double[] py = new double[count];
    for (int i = 0; i < count; i++) {
      px[i] = WebMercator.x(points.lon(i));
      py[i] = WebMercator.y(points.lat(i));
    }
    int pieces = (count - 1) * each;
    double[] x = new double[pieces + 1];
    double[] y = new double[pieces + 1];
    for (int i = 0; i <= pieces; i++) {
      int from = Math.min(i / each, count - 2);
      double t = (i - from * each) / (double) each;
      x[i] = spline(px, from, t);
      y[i] = spline(py, from, t);
    }
    return new TextPath(x, y);
  }

  private static double spline(double[] at, int from, double t) {
    double b = at[from];
    double c = at[from + 1];
    double a = from > 0 ? at[from - 1] : 2 * b - c;
    double d = from + 2 < at.length ? at[from + 2] : 2 * c - b;
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }

  /** Its length in world units. */
  double length() {
    return along[along.length - 1];
  }

  /**
   * World x, not wrapped, of the point so far along.
   *
   * @param distance world units from the beginning; beyond an end the line goes on straight
   */
  double x(double distance) {
    return at(x, distance);
  }

  /** World y of the point so far along. */
  double y(double distance) {
    return at(y, distance);
  }

  /** The point on Earth at a share of the way, 0 to 1. */
  GeoPoint point(double share) {
    double at = share * length();
    return GeoPoint.ofLatLon(
        WebMercator.lat(y(at)), GeoPoint.wrapLongitude(WebMercator.lon(x(at))));
  }

  /** Whether the straight way from one point to another, in world units, crosses the line. */
  boolean isCrossed(double fromX, double fromY, double toX, double toY) {
    for (int i = 0; i + 1 < x.length; i++) {
      if (turn(fromX, fromY, toX, toY, x[i], y[i])
              != turn(fromX, fromY, toX, toY, x[i + 1], y[i + 1])
          && turn(x[i], y[i], x[i + 1], y[i + 1], fromX, fromY)
              != turn(x[i], y[i], x[i + 1], y[i + 1], toX, toY)) {
        return true;
      }
    }
    return false;
  }

  /** On which side of the way from a to b a point lies: 1, -1, or 0 upon it. */
  private static double turn(double ax, double ay, double bx, double by, double px, double py) {
    return Math.signum((bx - ax) * (py - ay) - (by - ay) * (px - ax));
  }

  private double at(double[] values, double distance) {
    int piece = piece(distance);
    double share = (distance - along[piece]) / (along[piece + 1] - along[piece]);
    return values[piece] + share * (values[piece + 1] - values[piece]);
  }

  private int piece(double distance) {
    int found = java.util.Arrays.binarySearch(along, distance);
    int piece = found >= 0 ? found : -found - 2;
    return Math.clamp(piece, 0, along.length - 2);
  }
}
