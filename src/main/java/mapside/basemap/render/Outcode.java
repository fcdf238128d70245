package mapside.basemap.render;

import mapside.basemap.mvt.Geometry;

/**
 * On which sides of a box a point lies, a bit a side (Cohen and Sutherland). Points that share a
 * bit have nothing of the box between them.
 */
final class Outcode {

  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final int ABOVE = 4;
  private static final int BELOW = 8;

  private final double minX;
  private final double minY;
  private final double maxX;
  private final double maxY;

  /** The window and a margin on every side, in pixels. */
  Outcode(TileWindow window, double margin) {
    double more = margin / window.scale();
    minX = window.left() - more;
    minY = window.top() - more;
    maxX = window.left() + window.side() + more;
    maxY = window.top() + window.side() + more;
  }

  int of(int x, int y) {
    int code = 0;
    if (x < minX) {
      code = LEFT;
    } else if (x > maxX) {
      code = RIGHT;
    }
    if (y < minY) {
      code |= ABOVE;
    } else if (y > maxY) {
      code |= BELOW;
    }
    return code;
  }

  /** Whether the box of a part has nothing in common with the window. */
  boolean misses(Geometry geometry, int part) {
    return geometry.minX(part) > maxX
        || geometry.maxX(part) < minX
        || geometry.minY(part) > maxY
        || geometry.maxY(part) < minY;
  }

  /** Whether a part lies in the window as a whole. */
  boolean holds(Geometry geometry, int part) {
    return geometry.minX(part) >= minX
        && geometry.maxX(part) <= maxX
        && geometry.minY(part) >= minY
        && geometry.maxY(part) <= maxY;
  }
}
