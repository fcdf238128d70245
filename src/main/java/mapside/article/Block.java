package mapside.article;

import java.nio.file.Path;
import java.util.List;
import mapside.text.TextRange;

/** One part of an article that stands by itself. */
public sealed interface Block {

  /** Where its text lies in the article's plain text. */
  TextRange range();

  /** Its styled stretches, in order; ranges count in the article's plain text. */
  default List<Span> spans() {
    return List.of();
  }

  /**
   * A heading.
   *
   * @param range its text
   * @param level 1 for the article's title, then deeper
   */
  record Heading(TextRange range, int level) implements Block {}

  /**
   * Running text.
   *
   * @param range its text
   * @param spans its styled stretches
   */
  record Paragraph(TextRange range, @Override List<Span> spans) implements Block {

    /** Copies the list. */
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A paragraph quoted from elsewhere.
   *
   * @param range its text
   * @param spans its styled stretches
   */
  record Quote(TextRange range, @Override List<Span> spans) implements Block {

    /** Copies the list. */
    public Quote {
      spans = List.copyOf(spans);
    }
  }

  /**
   * One item of a list.
   *
   * @param range its text, without the marker
   * @param spans its styled stretches
   * @param marker what stands before it, such as "•" or "3."
   * @param depth 0 for an outer list, then deeper
   */
  record ListItem(TextRange range, @Override List<Span> spans, String marker, int depth)
      implements Block {

    /** Copies the list. */
    public ListItem {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A picture with its caption.
   *
   * @param range its caption, which may be empty
   * @param image the file of the picture
   * @param alternative what the picture shows, in words, for those who can't see it
   */
  record Figure(TextRange range, Path image, String alternative) implements Block {}
}
