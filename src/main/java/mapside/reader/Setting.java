package mapside.reader;

/**
 * How pieces of one kind are set; lengths in units of the text size.
 *
 * @param before free space above, where the piece begins its block
 * @param after free space below, where the piece ends its block
 * @param left how far the text stands in from the left
 * @param right how far it stands in from the right
 * @param lineHeight from one line to the next
 * @param fontScale its letters against running text
 */
record Setting(
    double before, double after, double left, double right, double lineHeight, double fontScale) {

  /** The free space below that is the same for all running text. */
  private static final double PARAGRAPH_GAP = 0.85;

  /** The setting of a piece; items of a list stand in by their depth. */
  static Setting of(Piece piece) {
    return switch (piece.kind()) {
      case TITLE -> new Setting(2.6, 0.7, 0, 0, 2.35, 1.95);
      case BYLINE -> new Setting(0, 1.5, 0, 0, 1.35, 0.88);
      case CREDIT -> new Setting(0.35, 1.5, 0, 0, 1.2, 0.76);
      case HEADING -> new Setting(1.5, 0.6, 0, 0, 1.75, 1.32);
      case SUBHEADING -> new Setting(1.1, 0.45, 0, 0, 1.5, 1.1);
      case PARAGRAPH -> new Setting(0, PARAGRAPH_GAP, 0, 0, 1.55, 1);
      case QUOTE -> new Setting(0, PARAGRAPH_GAP, 1.4, 1.0, 1.55, 1);
      case ITEM -> new Setting(0, 0.4, 1.5 * (1 + depth(piece)), 0, 1.55, 1);
      case CODE -> new Setting(0.75, PARAGRAPH_GAP + 0.75, 0.9, 0.9, 1.4, 0.84);
      case FIGURE -> new Setting(0.65, 1.35, 0, 0, 1.25, 0.82);
      case NOTE -> new Setting(0, 0.4, 2.2, 0, 1.35, 0.88);
      case ROW, COLUMNS -> new Setting(0.4, 1.1, 0, 0, 1.35, 0.88);
    };
  }

  private static int depth(Piece piece) {
    return piece.block().orElse(null) instanceof mapside.article.Block.ListItem item
        ? item.depth()
        : 0;
  }
}
