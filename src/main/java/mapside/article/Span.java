package mapside.article;

import mapside.text.TextRange;

/** A stretch of a block that looks or does something else than its surroundings. */
public sealed interface Span {

  /** Where it lies in the article's plain text. */
  TextRange range();

  /** How a stretch of text looks. */
  enum Style {
    /** Usually italics. */
    EMPHASIS,
    /** Usually bold. */
    STRONG,
    /** Letters of one width. */
    CODE
  }

  /**
   * A stretch that looks different.
   *
   * @param range where
   * @param style how
   */
  record Styled(TextRange range, Style style) implements Span {}

  /**
   * A stretch that leads somewhere.
   *
   * @param range where
   * @param target a URI as the article gives it; never fetched
   */
  record Link(TextRange range, String target) implements Span {}
}
