package mapside.map;

import mapside.geo.Camera;
import mapside.geo.Viewport;

/**
 * Zooming about the pixel under the pointer, which stays where it is.
 *
 * @param viewport the window onto the world
 * @param start where the camera is
 * @param x of the pixel
 * @param y of the pixel
 * @param zoom to reach
 */
record PivotZoom(Viewport viewport, Camera start, double x, double y, double zoom)
    implements Route {

  private static final double SECONDS = 0.22;

  @Override
  public double seconds() {
    return SECONDS;
  }

  @Override
  public Camera at(double share) {
    double eased = 1 - (1 - share) * (1 - share) * (1 - share);
    return viewport.zoomedAbout(start, x, y, start.zoom() + (zoom - start.zoom()) * eased);
  }
}
