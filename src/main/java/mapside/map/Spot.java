package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import mapside.geo.GeoPoint;

/**
 * One way for a name to stand on the map.
 *
 * @param slot which of the ways of this name it is, the same at every zoom
 * @param anchor what its pixels are counted from; empty for the name's point
 * @param x logical pixels from the name's point to the left edge of the text; of a curved one, the
 *     share of its line that it is moved along it
 * @param y logical pixels from the name's point to the top of the text
 * @param side where the text stands: 1 right of its point, −1 left of it, 0 neither
 * @param boxes what it covers, in logical pixels from the anchor
 * @param leader where a line from the point to the name ends; empty if it needs none
 */
record Spot(
    int slot,
    Optional<GeoPoint> anchor,
    double x,
    double y,
    int side,
    List<Rectangle2D> boxes,
    Optional<Point2D> leader) {

  /** Logical pixels from one box of a leading line to the next, and to the point. */
  private static final double STEP = 4;

  /** One without a line that leads to it. */
  Spot(int slot, double x, double y, int side, List<Rectangle2D> boxes) {
    this(slot, Optional.empty(), x, y, side, boxes, Optional.empty());
  }

  /**
   * A name along a line.
   *
   * @param shift the share of the line that it is moved along it
   * @param middle the point of the line that its middle is at, what the boxes are counted from
   */
  static Spot curved(int slot, double shift, GeoPoint middle, List<Rectangle2D> boxes) {
    return new Spot(slot, Optional.of(middle), shift, 0, 0, boxes, Optional.empty());
  }

  /** A straight name of a size. */
  static Spot straight(int slot, double x, double y, int side, double width, double height) {
    return new Spot(slot, x, y, side, List.of(new Rectangle2D(x, y, width, height)));
  }

  /** A straight name of a size, with a line from its point to the nearest of its edge. */
  static Spot led(int slot, double x, double y, int side, double width, double height) {
    double endX = Math.clamp(0, x - 1, x + width + 1);
    double endY = Math.clamp(0, y + height * 0.2, y + height * 0.8);
    return led(slot, new Rectangle2D(x, y, width, height), side, endX, endY);
  }

  /** One whose line goes towards its middle, past what is in the nearest way. */
  static Spot ledToMiddle(int slot, double x, double y, int side, double width, double height) {
    double toX = x + width / 2;
    double toY = y + height / 2;
    double inside =
        Math.min(
            toX == 0 ? 1 : (width / 2 + 1) / Math.abs(toX),
            toY == 0 ? 1 : height * 0.3 / Math.abs(toY));
    double way = Math.max(0, 1 - inside);
    return led(slot, new Rectangle2D(x, y, width, height), side, toX * way, toY * way);
  }

  private static Spot led(int slot, Rectangle2D text, int side, double endX, double endY) {
    List<Rectangle2D> boxes = new ArrayList<>();
    boxes.add(text);
    double length = Math.hypot(endX, endY);
    for (double at = STEP; at < length - STEP; at += STEP) {
      boxes.add(new Rectangle2D(endX * at / length - 1, endY * at / length - 1, 2, 2));
    }
    Optional<Point2D> leader = Optional.of(new Point2D(endX, endY));
    return new Spot(slot, Optional.empty(), text.getMinX(), text.getMinY(), side, boxes, leader);
  }

  /** Whether a pixel, counted from the anchor, lies on it or next to it. */
  boolean holds(double dx, double dy) {
    return boxes.stream()
        .anyMatch(
            box ->
                dx >= box.getMinX() - 3
                    && dx <= box.getMaxX() + 3
                    && dy >= box.getMinY() - 1
                    && dy <= box.getMaxY() + 1);
  }
}
