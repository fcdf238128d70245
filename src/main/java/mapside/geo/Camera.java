package mapside.geo;

/**
 * Where the map looks: the point in the middle of the view and how near it is.
 *
 * @param center the middle of the view
 * @param zoom Web Mercator zoom with a fraction; the world is 256·2^zoom logical pixels wide
 */
public record Camera(GeoPoint center, double zoom) {

  /** The least zoom that any view allows. */
  public static final double MIN_ZOOM = 0;

  /** The greatest zoom that any view allows. */
  public static final double MAX_ZOOM = 12;

  /** Clamps the zoom to what is allowed. */
  public Camera {
    if (Double.isNaN(zoom)) {
      throw new IllegalArgumentException("zoom is no number");
    }
    zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
  }

  /** The same zoom over another point. */
  public Camera withCenter(GeoPoint newCenter) {
    return new Camera(newCenter, zoom);
  }

  /** The same point, nearer or farther. */
  public Camera withZoom(double newZoom) {
    return new Camera(center, newZoom);
  }
}
