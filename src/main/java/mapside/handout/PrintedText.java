package mapside.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.CellWidths;
import mapside.handout.Sheets.Piece;
import mapside.handout.Type.Face;
import mapside.messages.Messages;
import mapside.text.TextRange;

/** The text of an article on sheets, from its title to its credit, as an article is read. */
final class PrintedText {

  private static final float INDENT = 16;
  private static final float GAP = 9;

  private final Article article;
  private final StyledText styled;
  private final Messages words;
  private final Sizes sizes;

  /**
   * The sizes of letters, in points.
   *
   * @param small of tables, notes and captions
   */
  record Sizes(float title, float heading, float subheading, float text, float small) {}

  /**
   * The text of an article.
   *
   * @param styled its plain text, with the numbers of places if it has any
   */
  PrintedText(Article article, StyledText styled, Messages words, Sizes sizes) {
    this.article = article;
    this.styled = styled;
    this.words = words;
    this.sizes = sizes;
  }

  /** Writes all of it. */
  void write(Sheets sheets, PrintedPictures pictures) throws IOException {
    write(sheets, about().title(), Face.TEXT_BOLD, sizes.title());
    List<String> by = new ArrayList<>();
    about().byline().ifPresent(by::add);
    about().date().ifPresent(day -> by.add(words.date(day)));
    if (!by.isEmpty()) {
      sheets.skip(2);
      write(sheets, String.join(", ", by), Face.PLAIN, sizes.small());
    }
    sheets.skip(8);
    Optional<Block> before = Optional.empty();
    for (Block block : article.blocks()) {
      if (!isTitle(block)) {
        write(pictures, sheets, block, before);
        before = Optional.of(block);
      }
    }
    if (about().credit().isPresent()) {
      sheets.skip(10);
      write(sheets, about().credit().get(), Face.TEXT_ITALIC, sizes.small());
    }
  }

  /** It stands at the top already. */
  private boolean isTitle(Block block) {
    return block instanceof Block.Heading && article.textOf(block).equals(about().title());
  }

  private void write(PrintedPictures pictures, Sheets sheets, Block block, Optional<Block> before)
      throws IOException {
    switch (block) {
      case Block.Heading heading -> {
        sheets.skip(heading.level() <= 2 ? 12 : 8);
        if (sheets.room() < 60) {
          sheets.turn();
        }
        text(
            sheets,
            block,
            Face.BOLD,
            heading.level() <= 2 ? sizes.heading() : sizes.subheading(),
            0);
      }
      case Block.Figure figure -> figure(pictures, sheets, figure);
      case Block.Row row -> row(sheets, row, before);
      case Block.Quote quote -> {
        sheets.skip(6);
        text(sheets, quote, Face.TEXT_ITALIC, sizes.text(), INDENT);
      }
      case Block.ListItem item -> {
        sheets.skip(3);
        float indent = INDENT * (1 + item.depth());
        marked(sheets, item, item.marker(), sizes.text(), indent);
      }
      case Block.Note note -> {
        if (before.filter(Block.Note.class::isInstance).isEmpty()) {
          sheets.skip(10);
          if (sheets.room() > 0) {
            sheets.rule(sheets.width() / 3);
          }
        }
        sheets.skip(3);
        marked(sheets, note, note.mark(), sizes.small(), INDENT);
      }
      case Block.Paragraph paragraph -> {
        sheets.skip(6);
        text(sheets, paragraph, Face.TEXT, sizes.text(), 0);
      }
    }
  }

  /** A block with a mark before it; in the line itself where that may be read from the right. */
  private void marked(Sheets sheets, Block block, String mark, float size, float indent)
      throws IOException {
    String text = article.textOf(block);
    if (Sheets.isPlain(mark + text)) {
      sheets.mark(mark, Face.TEXT, size, indent - INDENT);
      text(sheets, block, Face.TEXT, size, indent);
    } else {
      sheets.shapes(mark + "  " + styled.text(block.range()), false, size, indent - INDENT);
    }
  }

  private void write(Sheets sheets, String text, Face face, float size) throws IOException {
    if (Sheets.isPlain(text)) {
      sheets.text(text, face, size);
    } else {
      sheets.shapes(text, face == Face.TEXT_BOLD, size, 0);
    }
  }

  private void text(Sheets sheets, Block block, Face face, float size, float indent)
      throws IOException {
    String text = article.textOf(block);
    if (!Sheets.isPlain(text)) {
      for (TextRange line : styled.lines(block.range())) {
        sheets.shapes(styled.text(line), face == Face.BOLD, size, indent);
      }
      return;
    }
    for (TextRange line : styled.lines(block.range())) {
      sheets.text(styled.pieces(block, line, face), size, indent);
    }
  }

  private void row(Sheets sheets, Block.Row row, Optional<Block> before) throws IOException {
    boolean isFirst =
        before
            .filter(Block.Row.class::isInstance)
            .map(Block.Row.class::cast)
            .filter(other -> other.columns().equals(row.columns()))
            .isEmpty();
    sheets.skip(isFirst ? 8 : 2);
    float letter = sheets.width("n", Face.PLAIN, sizes.small());
    double[] shares = CellWidths.of(row.columns(), letter, sheets.width(), GAP);
    float[] widths = new float[shares.length];
    float all = -GAP;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (float) shares[i];
      all += widths[i] + GAP;
    }
    List<List<Piece>> cells = new ArrayList<>();
    for (TextRange part : row.parts()) {
      cells.add(styled.pieces(row, part, row.heading() ? Face.BOLD : Face.PLAIN));
    }
    if (Sheets.isPlain(article.textOf(row))) {
      sheets.row(cells, row.columns(), widths, GAP, sizes.small());
      sheets.skip(3);
      sheets.rule(Math.min(all, sheets.width()));
    } else {
      sheets.shapes(styled.text(row.range()).replace("\t", "   "), row.heading(), sizes.small(), 0);
      sheets.skip(3);
      sheets.rule(sheets.width());
    }
  }

  /** A picture that can't be read is told in words. */
  private void figure(PrintedPictures pictures, Sheets sheets, Block.Figure figure)
      throws IOException {
    sheets.skip(8);
    boolean isDrawn = pictures.draw(sheets, figure.image(), captionHeight(sheets, figure));
    if (!isDrawn && !figure.alternative().isBlank()) {
      write(sheets, figure.alternative(), Face.ITALIC, sizes.small());
    }
    text(sheets, figure, Face.ITALIC, sizes.small(), 0);
    sheets.skip(4);
  }

  private float captionHeight(Sheets sheets, Block.Figure figure) throws IOException {
    boolean isPlain = Sheets.isPlain(article.textOf(figure));
    float high = 0;
    for (TextRange line : styled.lines(figure.range())) {
      high +=
          isPlain
              ? sheets.heightOf(styled.pieces(figure, line, Face.ITALIC), sizes.small())
              : sheets.heightOfShapes(styled.text(line), sizes.small());
    }
    return high;
  }

  private About about() {
    return article.about();
  }
}
