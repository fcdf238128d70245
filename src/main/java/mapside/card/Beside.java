package mapside.card;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Finds room for a card near the pointer, never under it. */
final class Beside {

  /** Far enough that the pointer's own picture does not cover the card. */
  private static final double GAP = 18;

  private static final double MARGIN = 6;

  private Beside() {}

  /**
   * Where the card's upper left corner goes: right of the pointer and below it, else on the other
   * side, and within the screen as far as it fits.
   */
  static Point2D pointer(Point2D pointer, Dimension2D card, Rectangle2D screen) {
    double x = side(pointer.getX(), card.getWidth(), screen.getMinX(), screen.getMaxX());
    double y = within(pointer.getY() + GAP, card.getHeight(), screen.getMinY(), screen.getMaxY());
    return new Point2D(x, y);
  }

  /** In the middle of a window, for a card that no pointer has asked for. */
  static Point2D middle(Rectangle2D window, Dimension2D card, Rectangle2D screen) {
    double x = window.getMinX() + (window.getWidth() - card.getWidth()) / 2;
    double y = window.getMinY() + (window.getHeight() - card.getHeight()) / 2;
    return new Point2D(
        within(x, card.getWidth(), screen.getMinX(), screen.getMaxX()),
        within(y, card.getHeight(), screen.getMinY(), screen.getMaxY()));
  }

  /** Beside it in the one direction that may not slide back, so that it never lies under it. */
  private static double side(double pointer, double size, double least, double most) {
    boolean fitsAfter = pointer + GAP + size + MARGIN <= most;
    boolean moreRoomAfter = most - pointer >= pointer - least;
    return fitsAfter || moreRoomAfter ? pointer + GAP : pointer - GAP - size;
  }

  private static double within(double at, double size, double least, double most) {
    return Math.max(least + MARGIN, Math.min(at, most - size - MARGIN));
  }
}
