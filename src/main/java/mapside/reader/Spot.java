package mapside.reader;

/**
 * A place to scroll to. It does not depend on the heights of other pieces, most of which are only
 * estimates.
 *
 * @param piece the number of a piece
 * @param inset how far below that piece's top the view begins, in pixels; negative for above
 */
record Spot(int piece, double inset) {

  /** The beginning of the text. */
  static final Spot TOP = new Spot(0, 0);
}
