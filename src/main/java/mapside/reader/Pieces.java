package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.Span;
import mapside.messages.Messages;
import mapside.text.TextRange;

/** Cuts an article into the pieces of the column: its head, then its blocks. */
final class Pieces {

  private final Article article;
  private final Messages words;
  private final List<Piece> pieces = new ArrayList<>();
  private final boolean isFromRight;

  /** Whether the table is that the last row belongs to. */
  private boolean isTableFromRight;

  private Pieces(Article article, Messages words) {
    this.article = article;
    this.words = words;
    isFromRight = Direction.of(article.plainText()) < 0;
  }

  /** All pieces, from the title down. */
  static List<Piece> of(Article article, Messages words) {
    Pieces cutting = new Pieces(article, words);
    cutting.addAll();
    return List.copyOf(cutting.pieces);
  }

  private void addAll() {
    List<Block> blocks = article.blocks();
    boolean titled =
        !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading h && h.level() == 1;
    int end = 0;
    if (titled) {
      add(Piece.Kind.TITLE, blocks.getFirst());
      end = blocks.getFirst().range().end();
    } else {
      pieces.add(Piece.ofLabel(Piece.Kind.TITLE, 0, article.about().title(), true));
    }
    addAbout(end);
    for (int i = titled ? 1 : 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Row row) {
        addRow(row, i);
      } else {
        add(kindOf(blocks.get(i)), blocks.get(i));
      }
    }
  }

  private void addAbout(int at) {
    About about = article.about();
    boolean credited = about.credit().isPresent();
    byline(about).ifPresent(line -> addLabel(Piece.Kind.BYLINE, at, line, !credited));
    about.credit().ifPresent(line -> addLabel(Piece.Kind.CREDIT, at, line, true));
  }

  private void addLabel(Piece.Kind kind, int at, String line, boolean last) {
    pieces.add(Piece.ofLabel(kind, at, line, last));
  }

  private Optional<String> byline(About about) {
    List<String> parts = new ArrayList<>();
    about.byline().ifPresent(parts::add);
    about.date().map(words::date).ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  private void add(Piece.Kind kind, Block block) {
    List<TextRange> parts = LongText.parts(article.plainText(), block.range());
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      pieces.add(new Piece(kind, parts.get(i), "", Optional.of(block), i == 0, last, isFromRight));
    }
  }

  /** The rows of one table follow each other closely. */
  private void addRow(Block.Row row, int at) {
    boolean first = !isOfTable(row, at - 1);
    boolean last = !isOfTable(row, at + 1);
    isTableFromRight = first ? isTableFromRight(row, at) : isTableFromRight;
    pieces.add(
        new Piece(kindOf(row), row.range(), "", Optional.of(row), first, last, isTableFromRight));
  }

  /** By its first letter; rows of numbers go with it. */
  private boolean isTableFromRight(Block.Row row, int from) {
    int direction = 0;
    for (int at = from; direction == 0 && isOfTable(row, at); at++) {
      direction = Direction.of(article.textOf(article.blocks().get(at)));
    }
    return direction == 0 ? isFromRight : direction < 0;
  }

  private boolean isOfTable(Block.Row row, int at) {
    return at >= 0
        && at < article.blocks().size()
        && article.blocks().get(at) instanceof Block.Row other
        && other.columns().equals(row.columns());
  }

  private static Piece.Kind kindOf(Block block) {
    return switch (block) {
      case Block.Heading heading when heading.level() > 2 -> Piece.Kind.SUBHEADING;
      case Block.Heading heading -> Piece.Kind.HEADING;
      case Block.Paragraph paragraph when isCode(paragraph) -> Piece.Kind.CODE;
      case Block.Paragraph paragraph -> Piece.Kind.PARAGRAPH;
      case Block.Quote quote -> Piece.Kind.QUOTE;
      case Block.ListItem item -> Piece.Kind.ITEM;
      case Block.Figure figure -> Piece.Kind.FIGURE;
      case Block.Note note -> Piece.Kind.NOTE;
      case Block.Row row -> row.heading() ? Piece.Kind.COLUMNS : Piece.Kind.ROW;
    };
  }

  private static boolean isCode(Block.Paragraph paragraph) {
    return paragraph.spans().stream()
        .anyMatch(
            span ->
                span instanceof Span.Styled(TextRange range, Span.Style style)
                    && style == Span.Style.CODE
                    && range.equals(paragraph.range()));
  }
}
