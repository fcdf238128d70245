package mapside.article;

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

  /** The same block with other styled stretches; itself if it can have none. */
  default Block withSpans(List<Span> other) {
    return switch (this) {
      case Heading block -> new Heading(block.range(), other, block.level());
      case Paragraph block -> new Paragraph(block.range(), other);
      case Quote block -> new Quote(block.range(), other);
      case ListItem block -> new ListItem(block.range(), other, block.marker(), block.depth());
      case Row block ->
          new Row(block.range(), other, block.parts(), block.columns(), block.heading());
      case Note block -> new Note(block.range(), other, block.mark(), block.reference());
      case Figure block -> block;
    };
  }

  /** The stretches of it that no sentence and no name goes across, in order. */
  default List<TextRange> parts() {
    return List.of(range());
  }

  /**
   * A heading.
   *
   * @param range its text
   * @param spans its styled stretches
   * @param level 1 for the article's title, then deeper
   */
  record Heading(TextRange range, @Override List<Span> spans, int level) implements Block {

    /** Copies the list. */
    public Heading {
      spans = List.copyOf(spans);
    }

    /** A heading without styles. */
    public Heading(TextRange range, int level) {
      this(range, List.of(), level);
    }
  }

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

    /** The marker of something to be done. */
    public static final String OPEN = "☐";

    /** The marker of something that is done. */
    public static final String DONE = "☑";

    /** Copies the list. */
    public ListItem {
      spans = List.copyOf(spans);
    }
  }

  /**
   * One row of a table. In the plain text a tab stands between two cells.
   *
   * @param range its text
   * @param spans its styled stretches
   * @param parts where its cells lie, from the first column on; never more than columns
   * @param columns all columns of the table; shared by its rows
   * @param heading whether it names the columns
   */
  record Row(
      TextRange range,
      @Override List<Span> spans,
      @Override List<TextRange> parts,
      List<Column> columns,
      boolean heading)
      implements Block {

    /** Copies the lists. */
    public Row {
      spans = List.copyOf(spans);
      parts = List.copyOf(parts);
      columns = List.copyOf(columns);
    }
  }

  /**
   * A footnote.
   *
   * @param range its text, without the mark
   * @param spans its styled stretches
   * @param mark what refers to it in the text, such as "1"
   * @param reference where that stands in the article's plain text; its own place if nothing does
   */
  record Note(TextRange range, @Override List<Span> spans, String mark, int reference)
      implements Block {

    /** Copies the list. */
    public Note {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A picture with its caption.
   *
   * @param range its caption, which may be empty
   * @param image where the picture is kept
   * @param alternative what the picture shows, in words, for those who can't see it
   */
  record Figure(TextRange range, ImageSource image, String alternative) implements Block {}
}
