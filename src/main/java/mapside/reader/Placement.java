package mapside.reader;

import java.util.function.IntToDoubleFunction;

/** Finds which pieces fill a view, measuring them on the way. Heights are logical pixels. */
final class Placement {

  private final int pieces;
  private final double viewHeight;
  private final double endSpace;
  private final IntToDoubleFunction heights;
  private int first;
  private int last;
  private double top;
  private double bottom;

  /**
   * A placement of nothing yet.
   *
   * @param pieces how many there are, at least one
   * @param endSpace what stays free below the last one
   * @param heights the height of a piece, which is laid out for it
   */
  Placement(int pieces, double viewHeight, double endSpace, IntToDoubleFunction heights) {
    this.pieces = pieces;
    this.viewHeight = viewHeight;
    this.endSpace = endSpace;
    this.heights = heights;
  }

  /** The first piece in view. */
  int first() {
    return first;
  }

  /** The last piece in view. */
  int last() {
    return last;
  }

  /** How far below the top of the view the first piece begins; not above 0. */
  double top() {
    return top;
  }

  /**
   * Fills the view from a piece on, both ways if need be.
   *
   * @param from how far below the top of the view that piece is to begin
   */
  void fill(int piece, double from) {
    first = Math.min(piece, pieces - 1);
    last = first;
    top = from;
    bottom = top + height(first);
    fillDown();
    double free = viewHeight - endSpace - bottom;
    if (last == pieces - 1 && free > 0) {
      top += free;
      bottom += free;
    }
    while (top > 0 && first > 0) {
      top -= height(--first);
    }
    if (first == 0 && top > 0) {
      bottom -= top;
      top = 0;
      fillDown();
    }
    while (first < last && top + height(first) <= 0) {
      top += height(first++);
    }
    while (last > first && bottom - height(last) >= viewHeight) {
      bottom -= height(last--);
    }
  }

  private void fillDown() {
    while (bottom < viewHeight && last < pieces - 1) {
      bottom += height(++last);
    }
  }

  private double height(int piece) {
    return heights.applyAsDouble(piece);
  }
}
