package mapside.handout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** An article for print as it is read: text, pictures, tables and notes, on numbered pages. */
public final class ArticlePrint {

  private static final float TITLE = 20;
  private static final float TEXT = 10.5f;
  private static final float SMALL = 8.8f;
  private static final float INDENT = 16;
  private static final float GAP = 9;

  /** Of the sheet's height, at most. */
  private static final float PICTURE_SHARE = 0.55f;

  /** Points that a picture of a pixel has, if it is not too wide so: 120 pixels to an inch. */
  private static final float POINTS_A_PIXEL = 0.6f;

  private static final float QUALITY = 0.85f;

  private final Article article;
  private final StyledText styled;
  private final Messages words;
  private final Path fonts;

  /**
   * A print of an article.
   *
   * @param fonts the folder of the fonts
   */
  public ArticlePrint(Article article, Messages words, Path fonts) {
    this.article = article;
    styled = new StyledText(article.plainText());
    this.words = words;
    this.fonts = fonts;
  }

  /**
   * Writes it as a PDF file; a file there stays until the new one is whole.
   *
   * @throws IOException if it can't be written, or a font can't be read
   */
  public void write(Path file, Paper paper) throws IOException {
    try (PDDocument document = composed(paper)) {
      PdfFile.save(document, file);
    }
  }

  /**
   * Makes it, ready to be shown or printed; the document is closed by whoever asked for it.
   *
   * @throws IOException if a font can't be read
   */
  public PDDocument make(Paper paper) throws IOException {
    // Its fonts are whole only once it was saved.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = composed(paper)) {
      document.save(bytes);
    }
    return Loader.loadPDF(bytes.toByteArray());
  }

  private PDDocument composed(Paper paper) throws IOException {
    PDDocument document = new PDDocument();
    try {
      PdfFile.describe(document, about());
      try (Sheets sheets =
          new Sheets(
              document, new Type(document, fonts), paper, about().title(), about().language())) {
        compose(document, sheets);
      }
      return document;
    } catch (IOException | RuntimeException e) {
      document.close();
      throw e;
    }
  }

  private void compose(PDDocument document, Sheets sheets) throws IOException {
    write(sheets, about().title(), Face.TEXT_BOLD, TITLE);
    List<String> by = new ArrayList<>();
    about().byline().ifPresent(by::add);
    about().date().ifPresent(day -> by.add(words.date(day)));
    if (!by.isEmpty()) {
      sheets.skip(2);
      write(sheets, String.join(", ", by), Face.PLAIN, SMALL);
    }
    sheets.skip(8);
    Optional<Block> before = Optional.empty();
    for (Block block : article.blocks()) {
      if (!isTitle(block)) {
        write(document, sheets, block, before);
        before = Optional.of(block);
      }
    }
    if (about().credit().isPresent()) {
      sheets.skip(10);
      write(sheets, about().credit().get(), Face.TEXT_ITALIC, SMALL);
    }
  }

  /** It stands at the top already. */
  private boolean isTitle(Block block) {
    return block instanceof Block.Heading && article.textOf(block).equals(about().title());
  }

  private void write(PDDocument document, Sheets sheets, Block block, Optional<Block> before)
      throws IOException {
    switch (block) {
      case Block.Heading heading -> {
        sheets.skip(heading.level() <= 2 ? 12 : 8);
        if (sheets.room() < 60) {
          sheets.turn();
        }
        text(sheets, block, Face.BOLD, heading.level() <= 2 ? 13.5f : 11.5f, 0);
      }
      case Block.Figure figure -> figure(document, sheets, figure);
      case Block.Row row -> row(sheets, row, before);
      case Block.Quote quote -> {
        sheets.skip(6);
        text(sheets, quote, Face.TEXT_ITALIC, TEXT, INDENT);
      }
      case Block.ListItem item -> {
        sheets.skip(3);
        float indent = INDENT * (1 + item.depth());
        marked(sheets, item, item.marker(), TEXT, indent);
      }
      case Block.Note note -> {
        if (before.filter(Block.Note.class::isInstance).isEmpty()) {
          sheets.skip(10);
          if (sheets.room() > 0) {
            sheets.rule(sheets.width() / 3);
          }
        }
        sheets.skip(3);
        marked(sheets, note, note.mark(), SMALL, INDENT);
      }
      case Block.Paragraph paragraph -> {
        sheets.skip(6);
        text(sheets, paragraph, Face.TEXT, TEXT, 0);
      }
    }
  }

  /** A block with a mark before it; in the line itself where that may be read from the right. */
  private void marked(Sheets sheets, Block block, String mark, float size, float indent)
      throws IOException {
    String text = article.textOf(block);
    if (sheets.isPlain(mark + text)) {
      sheets.mark(mark, Face.TEXT, size, indent - INDENT);
      text(sheets, block, Face.TEXT, size, indent);
    } else {
      sheets.shapes(mark + "  " + text, false, size, indent - INDENT);
    }
  }

  private void write(Sheets sheets, String text, Face face, float size) throws IOException {
    if (sheets.isPlain(text)) {
      sheets.text(text, face, size);
    } else {
      sheets.shapes(text, face == Face.TEXT_BOLD, size, 0);
    }
  }

  private void text(Sheets sheets, Block block, Face face, float size, float indent)
      throws IOException {
    String text = article.textOf(block);
    if (!sheets.isPlain(text)) {
      for (String line : text.split("\n")) {
        sheets.shapes(line, face == Face.BOLD, size, indent);
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
    float letter = sheets.width("n", Face.PLAIN, SMALL);
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
    if (sheets.isPlain(article.textOf(row))) {
      sheets.row(cells, widths, GAP, SMALL);
      sheets.skip(3);
      sheets.rule(Math.min(all, sheets.width()));
    } else {
      sheets.shapes(article.textOf(row).replace("\t", "   "), row.heading(), SMALL, 0);
      sheets.skip(3);
      sheets.rule(sheets.width());
    }
  }

  private void figure(PDDocument document, Sheets sheets, Block.Figure figure) throws IOException {
    sheets.skip(8);
    Optional<BufferedImage> picture = picture(figure);
    if (picture.isPresent()) {
      BufferedImage image = picture.get();
      float wide = Math.min(sheets.width(), image.getWidth() * POINTS_A_PIXEL);
      float high = wide * image.getHeight() / image.getWidth();
      float most = sheets.height() * PICTURE_SHARE;
      if (high > most) {
        wide *= most / high;
        high = most;
      }
      sheets.picture(JPEGFactory.createFromImage(document, image, QUALITY), wide, high, 3 * SMALL);
      sheets.skip(3);
    } else if (!figure.alternative().isBlank()) {
      write(sheets, figure.alternative(), Face.ITALIC, SMALL);
    }
    text(sheets, figure, Face.ITALIC, SMALL, 0);
    sheets.skip(4);
  }

  /** A picture that can't be read is told in words. */
  private static Optional<BufferedImage> picture(Block.Figure figure) {
    try {
      return Optional.of(PrintedPicture.read(figure.image()));
    } catch (IOException e) {
      System.getLogger(ArticlePrint.class.getName())
          .log(System.Logger.Level.INFO, "not printed: " + figure.image().name(), e);
      return Optional.empty();
    }
  }

  private About about() {
    return article.about();
  }
}
