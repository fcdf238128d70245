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

  /** Nearer to a pole or the equator than this, in radians of latitude, is on it. */
  private static final double TINY = 1e-14;

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
      double lon1, boolean swapped, int north, int east, double beta1, double beta2, double lambda12) {

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
          Math.min(reduced(north * one.lat()), -TINY),
          reduced(north * two.lat()),
          Math.toRadians(Math.abs(turn)));
    }

    boolean isOnEquator() {
      return beta1 == -TINY && Math.abs(beta2) <= TINY && lambda12 <= (1 - F) * Math.PI;
    }

    GeoPoint point(double beta, double lambda) {
      double lat = Math.toDegrees(Math.atan(Math.tan(beta) / (1 - F)));
      return GeoPoint.ofLatLon(north * lat, lon1 + east * Math.toDegrees(lambda));
    }

    private static double reduced(double lat) {
      double beta = Math.atan((1 - F) * Math.tan(Math.toRadians(lat)));
      return Math.clamp(beta, TINY - Math.PI / 2, Math.PI / 2 - TINY);
    }
  }

  /**
   * A geodesic by its course over the auxiliary sphere.
   *
   * @param sinAlpha0 sine of its azimuth at the equator
   * @param sigma1 radians from there to the first point
   * @param sigma2 radians from there to the second point
   */
  private record Arc(double sinAlpha0, double cosAlpha0, double sigma1, double sigma2, double k2) {

    /**
     * The geodesic that leaves the first point at an azimuth and reaches the second's latitude.
     *
     * @param course the azimuth in radians, counted from east clockwise
     */
    static Arc of(Frame frame, double course) {
      double cosBeta1 = Math.cos(frame.beta1);
      double sinBeta1 = Math.sin(frame.beta1);
      double cosBeta2 = Math.cos(frame.beta2);
      double sinBeta2 = Math.sin(frame.beta2);
      double sinAlpha1 = Math.cos(course);
      double cosAlpha1 = -Math.sin(course);
      double sinAlpha0 = sinAlpha1 * cosBeta1;
      double cosAlpha0 = Math.hypot(cosAlpha1, sinAlpha1 * sinBeta1);
      double towards1 = cosAlpha1 * cosBeta1;
      double towards2 =
          Math.sqrt(
              Math.max(0, towards1 * towards1 + (sinBeta1 - sinBeta2) * (sinBeta1 + sinBeta2)));
      double sigma1 = Math.atan2(sinBeta1, towards1);
      double sigma2 = Math.atan2(sinBeta2, cosBeta2 == 0 ? 0 : towards2);
      return new Arc(sinAlpha0, cosAlpha0, sigma1, sigma2, EP2 * cosAlpha0 * cosAlpha0);
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
      return omega(sigma) - omega(sigma1) - F * sinAlpha0 * integral;
    }

    /** The reduced latitude in radians. */
    double lat(double sigma) {
      return Math.asin(Math.clamp(cosAlpha0 * Math.sin(sigma), -1, 1));
    }

    private double omega(double sigma) {
      return Math.atan2(sinAlpha0 * Math.sin(sigma), Math.cos(sigma));
    }

    private double bulge(double sigma) {
      double sin = Math.sin(sigma);
      return k2 * sin * sin;
    }
  }
}
