package mapside.geo;

/**
 * A window onto the projected world: its size, and where the world's seam lies. The one home of the
 * arithmetic between points on Earth and logical pixels of the view. The world is drawn once, from
 * the seam eastward to the seam again, so the camera never looks across it.
 *
 * @param width logical pixels, above 0
 * @param height logical pixels, above 0
 * @param seamLon the longitude in degrees at which the world is cut, opposite to what is read about
 */
public record Viewport(double width, double height, double seamLon) {

  /** Checks the size. */
  public Viewport {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a view of " + width + " × " + height);
    }
    seamLon = GeoPoint.wrapLongitude(seamLon);
  }

  /** A view with the seam on the date line. */
  public static Viewport ofSize(double width, double height) {
    return new Viewport(width, height, -180);
  }

  /** The same view of another size. */
  public Viewport withSize(double newWidth, double newHeight) {
    return new Viewport(newWidth, newHeight, seamLon);
  }

  /** The zoom at which the world just fills the view in both directions. */
  public double minZoom() {
    double zoom = Math.log(Math.max(width, height) / WebMercator.WORLD_SIZE) / Math.log(2);
    return Math.max(Camera.MIN_ZOOM, Math.min(Camera.MAX_ZOOM, zoom));
  }

  /** World x of a point, in [0, 1) from the seam eastward. */
  public double worldX(GeoPoint point) {
    double x = WebMercator.x(point.lon()) - WebMercator.x(seamLon);
    return x - Math.floor(x);
  }

  /** The nearest camera that is allowed: not too far, nor beyond an edge of the world. */
  public Camera clamp(Camera camera) {
    double zoom = Math.max(camera.zoom(), minZoom());
    double size = WebMercator.worldSize(zoom);
    double x = clampCenter(worldX(camera.center()) * size, width, size);
    double y = clampCenter(WebMercator.y(camera.center().lat()) * size, height, size);
    return new Camera(pointAt(x / size, y / size), zoom);
  }

  /** Left edge of the view in logical pixels from the seam, for a camera that is allowed. */
  public double left(Camera camera) {
    return worldX(camera.center()) * WebMercator.worldSize(camera.zoom()) - width / 2;
  }

  /** Top edge of the view in logical pixels from the northern edge of the world. */
  public double top(Camera camera) {
    return WebMercator.y(camera.center().lat()) * WebMercator.worldSize(camera.zoom()) - height / 2;
  }

  /** Where a point is seen, in logical pixels from the left edge of the view. */
  public double screenX(Camera camera, GeoPoint point) {
    return worldX(point) * WebMercator.worldSize(camera.zoom()) - left(camera);
  }

  /** Where a point is seen, in logical pixels from the top edge of the view. */
  public double screenY(Camera camera, GeoPoint point) {
    return WebMercator.y(point.lat()) * WebMercator.worldSize(camera.zoom()) - top(camera);
  }

  /** The point on Earth under a pixel of the view; beyond the world's edge, the edge. */
  public GeoPoint pointUnder(Camera camera, double screenX, double screenY) {
    double size = WebMercator.worldSize(camera.zoom());
    double x = (left(camera) + screenX) / size;
    double y = (top(camera) + screenY) / size;
    return pointAt(x, y);
  }

  /** The box that is seen, for a camera that is allowed. */
  public GeoBounds seen(Camera camera) {
    GeoPoint northWest = pointUnder(camera, 0, 0);
    GeoPoint southEast = pointUnder(camera, width, height);
    return new GeoBounds(southEast.lat(), northWest.lon(), northWest.lat(), southEast.lon());
  }

  /** Whether some of a box is seen; the world is round. */
  public boolean sees(Camera camera, GeoBounds box) {
    double size = WebMercator.worldSize(camera.zoom());
    double dx = Math.abs(WebMercator.x(box.center().lon()) - WebMercator.x(camera.center().lon()));
    double top = WebMercator.y(box.north()) * size - top(camera);
    double bottom = WebMercator.y(box.south()) * size - top(camera);
    double apart = Math.min(dx, Math.abs(1 - dx)) * size;
    return apart < (width + box.lonSpan() / 360 * size) / 2 && top < height && bottom > 0;
  }

  /** The camera after the map was dragged by some pixels. */
  public Camera panned(Camera camera, double dx, double dy) {
    double size = WebMercator.worldSize(camera.zoom());
    double x = clampCenter(left(camera) + width / 2 - dx, width, size);
    double y = clampCenter(top(camera) + height / 2 - dy, height, size);
    return new Camera(pointAt(x / size, y / size), camera.zoom());
  }

  /** The camera at another zoom that keeps what is under a pixel there, where the edges allow. */
  public Camera zoomedAbout(Camera camera, double screenX, double screenY, double newZoom) {
    double zoom = Math.max(minZoom(), Math.min(Camera.MAX_ZOOM, newZoom));
    double size = WebMercator.worldSize(camera.zoom());
    double newSize = WebMercator.worldSize(zoom);
    double x = (left(camera) + screenX) / size * newSize - screenX + width / 2;
    double y = (top(camera) + screenY) / size * newSize - screenY + height / 2;
    double centerX = clampCenter(x, width, newSize);
    double centerY = clampCenter(y, height, newSize);
    return new Camera(pointAt(centerX / newSize, centerY / newSize), zoom);
  }

  /**
   * The camera that shows a whole box.
   *
   * @param padding logical pixels to keep free on every side; given up where the view is too small
   * @param maxZoom not nearer than this, for boxes that are small or a point
   */
  public Camera fit(GeoBounds bounds, double padding, double maxZoom) {
    double boxWidth = bounds.lonSpan() / 360;
    double south = WebMercator.y(bounds.south());
    double north = WebMercator.y(bounds.north());
    double zoom =
        Math.min(
            zoomFor(boxWidth, room(width, padding)), zoomFor(south - north, room(height, padding)));
    double lon = GeoPoint.wrapLongitude((bounds.west() + bounds.east()) / 2);
    GeoPoint middle = new GeoPoint(WebMercator.lat((south + north) / 2), lon);
    return clamp(new Camera(middle, Math.min(zoom, maxZoom)));
  }

  private static double room(double side, double padding) {
    return Math.max(side / 3, side - 2 * padding);
  }

  private static double zoomFor(double worldUnits, double pixels) {
    return worldUnits <= 0
        ? Camera.MAX_ZOOM
        : Math.log(pixels / worldUnits / WebMercator.WORLD_SIZE) / Math.log(2);
  }

  /** Half a thousandth of a pixel stays free at the seam, so that rounding can't wrap the view. */
  private static double clampCenter(double at, double side, double size) {
    double margin = Math.min(size / 2, side / 2) + 0.0005;
    return size <= side ? size / 2 : Math.max(margin, Math.min(size - margin, at));
  }

  private GeoPoint pointAt(double worldX, double worldY) {
    double x = Math.max(0, Math.min(1 - 1e-12, worldX));
    double lat = WebMercator.lat(Math.max(0, Math.min(1, worldY)));
    return new GeoPoint(lat, WebMercator.lon(x) + 180 + seamLon);
  }
}
