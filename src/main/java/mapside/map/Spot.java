package mapside.map;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * One way for a name to stand on the map.
 *
 * @param slot which of the ways of this name it is, the same at every zoom
 * @param x logical pixels from the name's point to the left edge of the text; of a curved one, how
 *     far it is moved along its line
 * @param y logical pixels from the name's point to the top of the text
 * @param side where the text stands: 1 right of its point, −1 left of it, 0 neither
 * @param boxes what it covers, in logical pixels from the name's point
 */
record Spot(int slot, double x, double y, int side, List<Rectangle2D> boxes) {

  /** A straight name of a size. */
  static Spot straight(int slot, double x, double y, int side, double width, double height) {
    return new Spot(slot, x, y, side, List.of(new Rectangle2D(x, y, width, height)));
  }

  /** Whether a pixel, counted from the name's point, lies on it or next to it. */
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
