package mapside.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapside.article.Block;
import mapside.article.Span;
import mapside.text.TextRange;

/**
 * A part of the column that is laid out by itself: a block, a part of a very long one, or a line
 * about the article.
 *
 * @param kind how it is set
 * @param range what it shows of the plain text; empty where it shows words that are not in it
 * @param label the words that are not in the plain text; empty where it shows a part of that
 * @param block the block that it shows; empty for lines about the article
 * @param first whether it begins its block
 * @param last whether it ends its block
 * @param fromRight whether the table that it is a row of, or else the article, is read from the
 *     right
 */
record Piece(
    Kind kind,
    TextRange range,
    String label,
    Optional<Block> block,
    boolean first,
    boolean last,
    boolean fromRight) {

  /** How a piece is set. */
  enum Kind {
    TITLE,
    BYLINE,
    CREDIT,
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    QUOTE,
    ITEM,
    CODE,
    FIGURE,
    NOTE,
    ROW,
    COLUMNS;

    /** The class that the style sheet knows it by. */
    String styleClass() {
      return "piece-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words about the article that stand at an offset without being in its text. */
  static Piece ofLabel(Kind kind, int at, String label, boolean last) {
    return new Piece(kind, TextRange.of(at, at), label, Optional.empty(), true, last, false);
  }

  /** The words that it shows. */
  String text(String plainText) {
    return label.isEmpty() ? range.in(plainText) : label;
  }

  /** Where the cells of a row lie; empty for all that is no row. */
  List<TextRange> cells() {
    return block.orElse(null) instanceof Block.Row row ? row.parts() : List.of();
  }

  /** The styled stretches of its block. */
  List<Span> spans() {
    return block.map(Block::spans).orElse(List.of());
  }
}
