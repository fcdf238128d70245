package mapside.map;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import mapside.geo.GeoPoint;

/**
 * What can be seen of the map: a name stands neither below what lies on the map nor across an edge
 * of the view, and what is far out of view is not looked at.
 *
 * @param drawn the view
 * @param cards boxes of what lies on the map, in logical pixels of the view
 */
record Sight(Drawn drawn, List<Bounds> cards) {

  /** Names are planned so far beyond the view, in its widths and heights. */
  private static final double AROUND = 0.6;

  /** Names are planned anew when the view has moved by such a share of that. */
  private static final double SOON = 0.5;

  /** Logical pixels between a name and a card. */
  private static final double GAP = 2;

  /** Copies the list. */
  Sight {
    cards = List.copyOf(cards);
  }

  /** Whether a point is so near to the view that its name is planned. */
  boolean isNear(GeoPoint point) {
    double wide = drawn.viewport().width();
    double high = drawn.viewport().height();
    double x = drawn.x(point);
    double y = drawn.y(point);
    return x > -AROUND * wide
        && x < (1 + AROUND) * wide
        && y > -AROUND * high
        && y < (1 + AROUND) * high;
  }

  /** Whether names planned for it serve a view: at a zoom of its band, and not far from it. */
  boolean serves(Drawn now) {
    return LabelPlan.band(now.zoom()) == LabelPlan.band(drawn.zoom()) && covers(now);
  }

  /** Whether what is seen now was near, with time left to plan before it was not. */
  private boolean covers(Drawn now) {
    return Math.abs(now.left() - drawn.left()) < AROUND * drawn.viewport().width() * SOON
        && Math.abs(now.top() - drawn.top()) < AROUND * drawn.viewport().height() * SOON;
  }

  /** Whether some of a name is seen. */
  boolean sees(GeoPoint point, List<Rectangle2D> boxes) {
    return boxes.stream().anyMatch(view(point)::intersects);
  }

  /**
   * Whether a name can be read in whole where it stands, or nothing of it is seen.
   *
   * @param boxes of it and of the mark that it belongs to, in logical pixels from the point
   */
  boolean allows(GeoPoint point, List<Rectangle2D> boxes) {
    Rectangle2D view = view(point);
    return !sees(point, boxes)
        || boxes.stream()
            .allMatch(box -> view.contains(box) && isClear(box, drawn.x(point), drawn.y(point)));
  }

  /** The view, counted from a point. */
  private Rectangle2D view(GeoPoint point) {
    return new Rectangle2D(
        -drawn.x(point), -drawn.y(point), drawn.viewport().width(), drawn.viewport().height());
  }

  private boolean isClear(Rectangle2D box, double x, double y) {
    return cards.stream()
        .noneMatch(
            card ->
                card.intersects(
                    x + box.getMinX() - GAP,
                    y + box.getMinY() - GAP,
                    box.getWidth() + 2 * GAP,
                    box.getHeight() + 2 * GAP));
  }
}
