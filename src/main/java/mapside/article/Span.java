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
    CODE,
    /** Struck through. */
    STRUCK,
    /** Small, above the line. */
    RAISED,
    /** Small, below the line. */
    LOWERED
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
   * @param target a URI as the article gives it, never fetched; one that begins with "#" is an
   *     anchor of the article
   */
  record Link(TextRange range, String target) implements Span {}

  /** The same stretch somewhere else. */
  default Span at(TextRange other) {
    return switch (this) {
      case Styled styled -> new Styled(other, styled.style());
      case Link link -> new Link(other, link.target());
    };
  }
}
