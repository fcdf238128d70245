package mapside.map;

import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;

/**
 * The way that keeps what is seen moving evenly: out, across, and in again (van Wijk and Nuij,
 * Smooth and efficient zooming and panning, 2003; names as there).
 */
final class Flight implements Route {

  /** How readily it zooms out to go far; the authors found 1.42 to please most. */
  private static final double RHO = 1.42;

  /** Lengths of path flown in a second; below 1 felt slow, above 2 was hard to follow. */
  private static final double SPEED = 1.7;

  private static final double SHORTEST = 0.25;
  private static final double LONGEST = 1.8;

  private final Viewport viewport;
  private final double span;
  private final double x0;
  private final double y0;
  private final double dx;
  private final double dy;
  private final double w0;
  private final double r0;
  private final double length;
  private final double distance;
  private final Camera end;

  Flight(Viewport viewport, Camera start, Camera end) {
    this.viewport = viewport;
    this.end = end;
    span = Math.max(viewport.width(), viewport.height());
    x0 = viewport.worldX(start.center());
    y0 = WebMercator.y(start.center().lat());
    dx = viewport.worldX(end.center()) - x0;
    dy = WebMercator.y(end.center().lat()) - y0;
    w0 = span / WebMercator.worldSize(start.zoom());
    double w1 = span / WebMercator.worldSize(end.zoom());
    distance = Math.hypot(dx, dy);
    if (isStraight()) {
      r0 = 0;
      length = Math.log(w1 / w0) / RHO;
    } else {
      double u2 = RHO * RHO * RHO * RHO * distance * distance;
      double b0 = (w1 * w1 - w0 * w0 + u2) / (2 * w0 * RHO * RHO * distance);
      double b1 = (w1 * w1 - w0 * w0 - u2) / (2 * w1 * RHO * RHO * distance);
      r0 = -asinh(b0);
      length = (-asinh(b1) - r0) / RHO;
    }
  }

  @Override
  public double seconds() {
    return Math.clamp(Math.abs(length) / SPEED, SHORTEST, LONGEST);
  }

  @Override
  public Camera at(double share) {
    if (share >= 1) {
      return end;
    }
    double s = eased(share) * length;
    if (isStraight()) {
      return camera(eased(share), w0 * Math.exp(RHO * s));
    }
    double w = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
    double u =
        w0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0)) / distance;
    return camera(u, w);
  }

  /** Only the zoom changes, or so little else that the formulas for a path would break down. */
  private boolean isStraight() {
    return distance < w0 * 1e-6;
  }

  private Camera camera(double way, double w) {
    double lon = WebMercator.lon(x0 + dx * way) + 180 + viewport.seamLon();
    double lat = WebMercator.lat(Math.clamp(y0 + dy * way, 0, 1));
    return new Camera(
        GeoPoint.ofLatLon(lat, lon), Math.log(span / w / WebMercator.WORLD_SIZE) / Math.log(2));
  }

  /** Sets off and lands gently. */
  static double eased(double share) {
    return share * share * (3 - 2 * share);
  }

  private static double asinh(double v) {
    return Math.signum(v) * Math.log(Math.abs(v) + Math.sqrt(v * v + 1));
  }
}
