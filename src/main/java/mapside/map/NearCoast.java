package mapside.map;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * A coast that the name of an island must keep clear of. Everything is in logical pixels from the
 * anchor of that island, but for the rings.
 *
 * @param isOwn whether it is of the place itself, or of a member of the group
 * @param isRival whether it is of another place that is as important
 * @param rings vertices in pixels of a level, from the coast's own anchor
 * @param dx from the island's anchor to that anchor
 * @param dy from the island's anchor to that anchor
 * @param scale logical pixels for one of the level
 * @param bounds of the rings
 */
record NearCoast(
    boolean isOwn,
    boolean isRival,
    List<float[]> rings,
    double dx,
    double dy,
    double scale,
    Rectangle2D bounds) {

  static NearCoast of(
      boolean isOwn, boolean isRival, List<float[]> rings, double dx, double dy, double scale) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (float[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        left = Math.min(left, ring[i]);
        right = Math.max(right, ring[i]);
        top = Math.min(top, ring[i + 1]);
        bottom = Math.max(bottom, ring[i + 1]);
      }
    }
    Rectangle2D bounds =
        right < left
            ? new Rectangle2D(0, 0, 0, 0)
            : new Rectangle2D(left, top, right - left, bottom - top);
    return new NearCoast(isOwn, isRival, rings, dx, dy, scale, bounds);
  }

  /** The way from a box to its nearest vertex; infinite if it has none. */
  double distance(double x, double y, double w, double h) {
    double nearest = Double.POSITIVE_INFINITY;
    for (float[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        double px = ring[i] * scale + dx;
        double py = ring[i + 1] * scale + dy;
        double aside = Math.max(0, Math.max(x - px, px - x - w));
        double away = Math.max(0, Math.max(y - py, py - y - h));
        nearest = Math.min(nearest, aside * aside + away * away);
      }
    }
    return Math.sqrt(nearest);
  }

  /** Whether a point lies on its land. */
  boolean isOn(double x, double y) {
    double atX = (x - dx) / scale;
    double atY = (y - dy) / scale;
    return bounds.contains(atX, atY) && isOn(rings, atX, atY);
  }

  /** Whether a point is within rings; the even-odd rule along a row. */
  static boolean isOn(List<float[]> rings, double x, double y) {
    boolean in = false;
    for (float[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        if (ring[i + 1] > y != ring[j + 1] > y
            && x
                < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
          in = !in;
        }
      }
    }
    return in;
  }

  /** Whether one of its vertices lies in a box, or so far beside or above it. */
  boolean touches(Rectangle2D box, double beside, double above) {
    double left = (box.getMinX() - beside - dx) / scale;
    double right = (box.getMaxX() + beside - dx) / scale;
    double top = (box.getMinY() - above - dy) / scale;
    double bottom = (box.getMaxY() + above - dy) / scale;
    if (!bounds.intersects(left, top, right - left, bottom - top)) {
      return false;
    }
    for (float[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        if (ring[i] > left && ring[i] < right && ring[i + 1] > top && ring[i + 1] < bottom) {
          return true;
        }
      }
    }
    return false;
  }
}
