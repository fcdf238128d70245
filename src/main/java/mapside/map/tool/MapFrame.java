package mapside.map.tool;

import mapside.geo.GeoPoint;
import mapside.geo.Viewport;

/** The part of the world that is drawn now, and where on the map its points are. */
public interface MapFrame {

  /** The window onto the world. */
  Viewport viewport();

  /** Logical pixels from the seam of the world to the left edge of the view. */
  double left();

  /** Logical pixels from the northern edge of the world to the top of the view. */
  double top();

  /** Web Mercator zoom. */
  double zoom();

  /** The side of the world in logical pixels. */
  double worldSize();

  /** Logical pixels from the left edge of the view. */
  double x(GeoPoint point);

  /** Logical pixels from the top edge of the view. */
  double y(GeoPoint point);

  /** The point on Earth under a pixel of the view; beyond the world's edge, the edge. */
  GeoPoint pointUnder(double x, double y);

  /** The point in the middle of the view. */
  default GeoPoint center() {
    return pointUnder(viewport().width() / 2, viewport().height() / 2);
  }

  /** Whether what is laid out for one frame can be moved to the other without being changed. */
  default boolean isMovedFrom(MapFrame other) {
    return worldSize() == other.worldSize() && viewport().equals(other.viewport());
  }
}
