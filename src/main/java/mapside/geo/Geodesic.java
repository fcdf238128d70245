package mapside.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way between two points on the ellipsoid. Its azimuth at the start is found as by
 * Karney (Algorithms for geodesics, 2013; names as there), whose equation has one root for any two
 * points, those opposite to each other too; here it is found by halving, and the integrals are
 * taken by Gauss's rule, which is slower than his series and as exact: within a millimetre.
 */
public final class Geodesic {

  private static final double F = Wgs84.FLATTENING;

  /** Ratio of the second kind: the second eccentricity, squared. */
  private static final double EP2 = F * (2 - F) / ((1 - F) * (1 - F));

  /** Nearer to the equator than this, in radians, is on it. */
  private static final double TINY = 1e-14;

  /** Stands for the cosine of a pole's latitude, so that longitudes keep their meaning there. */
  private static final double POLE_COS = 1e-150;

  private static final int HALVINGS = 120;

  private final Frame frame;
  private final Arc arc;

  private Geodesic(Frame frame, Arc arc) {
    this.frame = frame;
    this.arc = arc;
  }

  /** The shortest way; one of several where the points are opposite to each other. */
  public static Geodesic between(GeoPoint from, GeoPoint to) {
    Frame frame = Frame.of(from, to);
    return new Geodesic(frame, frame.isOnEquator() ? Arc.alongEquator(frame) : solved(frame));
  }

  /** Its length in kilometres. */
  public double lengthKm() {
    return arc.lengthKm();
  }

  /**
   * Points along the way in even steps, the first and the last included.
   *
   * @param steps at least 1
   */
  public List<GeoPoint> points(int steps) {
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      double sigma = arc.sigma1 + (arc.sigma2 - arc.sigma1) * i / steps;
      points.add(frame.point(arc.lat(sigma), arc.lambda(sigma)));
    }
    if (frame.swapped) {
      Collections.reverse(points);
    }
    return points;
  }

  private static Geodesic.Arc solved(Frame frame) {
    double low = -Math.PI / 2;
    double high = Math.PI / 2;
    Arc arc = Arc.of(frame, 0);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      arc = Arc.of(frame, middle);
      if (arc.lambda(arc.sigma2) < frame.lambda12) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return arc;
  }

  /**
   * The points turned and mirrored so that the first is the farther one from the equator, lies
   * south of it, and the second lies east of it.
   */
  private record Frame(
      double lon1, boolean swapped, int north, int east, Beta one, Beta two, double lambda12) {

    static Frame of(GeoPoint from, GeoPoint to) {
      boolean swapped = Math.abs(from.lat()) < Math.abs(to.lat());
      GeoPoint one = swapped ? to : from;
      GeoPoint two = swapped ? from : to;
      int north = one.lat() > 0 ? -1 : 1;
      double turn = GeoPoint.wrapLongitude(two.lon() - one.lon());
      return new Frame(
          one.lon(),
          swapped,
          north,
          turn < 0 ? -1 : 1,
          Beta.of(north * one.lat()).southOfEquator(),
          Beta.of(north * two.lat()),
          Math.toRadians(Math.abs(turn)));
    }

    boolean isOnEquator() {
      return one.sin == -TINY && Math.abs(two.sin) <= TINY && lambda12 <= (1 - F) * Math.PI;
    }

    GeoPoint point(double beta, double lambda) {
      double lat = Math.toDegrees(Math.atan(Math.tan(beta) / (1 - F)));
      return GeoPoint.ofLatLon(north * lat, lon1 + east * Math.toDegrees(lambda));
    }
  }

  /** A reduced latitude by its sine and cosine. */
  private record Beta(double sin, double cos) {

    static Beta of(double lat) {
      double sin = (1 - F) * Math.sin(Math.toRadians(lat));
      double cos = Math.abs(lat) == 90 ? 0 : Math.cos(Math.toRadians(lat));
      double norm = Math.hypot(sin, cos);
      return new Beta(sin / norm, Math.max(cos / norm, POLE_COS));
    }

    Beta southOfEquator() {
      return new Beta(Math.min(sin, -TINY), cos);
    }
  }

  /**
   * A geodesic by its course over the auxiliary sphere.
   *
   * @param sinAlpha0 sine of its azimuth at the equator
   * @param sigma1 radians from there to the first point
   * @param sigma2 radians from there to the second point
   * @param omega1 radians of longitude on the auxiliary sphere from there to the first point
   */
  private record Arc(
      double sinAlpha0, double cosAlpha0, double sigma1, double sigma2, double omega1) {

    /**
     * The geodesic that leaves the first point at an azimuth and reaches the second's latitude.
     *
     * @param course the azimuth in radians, counted from east clockwise
     */
    static Arc of(Frame frame, double course) {
      double sinAlpha1 = Math.cos(course);
      double cosAlpha1 = -Math.sin(course);
      double sinBeta1 = frame.one.sin;
      double sinBeta2 = frame.two.sin;
      double sinAlpha0 = sinAlpha1 * frame.one.cos;
      double towards1 = cosAlpha1 * frame.one.cos;
      double towards2 =
          Math.sqrt(
              Math.max(0, towards1 * towards1 + (sinBeta1 - sinBeta2) * (sinBeta1 + sinBeta2)));
      return new Arc(
          sinAlpha0,
          Math.hypot(cosAlpha1, sinAlpha1 * sinBeta1),
          Math.atan2(sinBeta1, towards1),
          Math.atan2(sinBeta2, towards2),
          Math.atan2(sinAlpha0 * sinBeta1, towards1));
    }

    static Arc alongEquator(Frame frame) {
      return new Arc(1, 0, 0, frame.lambda12 / (1 - F), 0);
    }

    double lengthKm() {
      return Wgs84.POLE_KM * Gauss.integral(s -> Math.sqrt(1 + bulge(s)), sigma1, sigma2);
    }

    /** Radians of longitude from the first point, by Karney's equation 8. */
    double lambda(double sigma) {
      double integral =
          Gauss.integral(s -> (2 - F) / (1 + (1 - F) * Math.sqrt(1 + bulge(s))), sigma1, sigma);
      return omega(sigma) - omega1 - F * sinAlpha0 * integral;
    }

    /** The reduced latitude in radians. */
    double lat(double sigma) {
      return Math.atan2(
          cosAlpha0 * Math.sin(sigma), Math.hypot(Math.cos(sigma), sinAlpha0 * Math.sin(sigma)));
    }

    private double omega(double sigma) {
      return Math.atan2(sinAlpha0 * Math.sin(sigma), Math.cos(sigma));
    }

    private double bulge(double sigma) {
      double sin = Math.sin(sigma);
      return EP2 * cosAlpha0 * cosAlpha0 * sin * sin;
    }
  }
}
