package mapside.handout;

import java.awt.Color;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mapside.article.Column;
import mapside.handout.Type.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Sets text on sheets, line after line, and begins another sheet where one is full. */
final class Sheets implements AutoCloseable {

  static final float MARGIN = 54;

  private static final float FOOT = 30;

  /** From line to line, as a share of the size of the letters. */
  private static final float LEADING = 1.38f;

  private static final float SHAPES_LEADING = 1.5f;

  private final PDDocument document;
  private final Type type;
  private final Paper paper;
  private final String foot;
  private final LineBreaker breaker;
  private @Nullable PDPageContentStream open;
  private float y;
  private int number;

  Sheets(PDDocument document, Type type, Paper paper, String foot, Locale language) {
    this.document = document;
    this.type = type;
    this.paper = paper;
    this.foot = foot;
    breaker = new LineBreaker(type, language);
  }

  /**
   * A piece of a line.
   *
   * @param text what is written
   * @param face its font
   * @param isRaised whether it is small and stands higher, as the number of a note does
   */
  record Piece(String text, Face face, boolean isRaised) {

    static Piece of(String text, Face face) {
      return new Piece(text, face, false);
    }
  }

  float width() {
    return paper.width() - 2 * MARGIN;
  }

  float height() {
    return paper.height() - 2 * MARGIN;
  }

  /** Points that are free below. */
  float room() {
    return open == null ? 0 : y - MARGIN;
  }

  /** Begins another sheet. */
  void turn() throws IOException {
    close();
    PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
    document.addPage(page);
    open = new PDPageContentStream(document, page);
    number++;
    y = paper.height() - MARGIN;
    writeFoot();
    String page1 = Integer.toString(number);
    float wide = type.width(page1, Face.PLAIN, 7.5f);
    line(page1, Face.PLAIN, 7.5f, paper.width() - MARGIN - wide, FOOT);
  }

  private void writeFoot() throws IOException {
    if (isPlain(foot)) {
      line(foot, Face.PLAIN, 7.5f, MARGIN, FOOT);
    } else {
      for (ShapedText.Line line : ShapedText.lines(foot, false, 7.5f, width() - 40)) {
        line.draw(stream(), MARGIN, FOOT);
        // What does not fit in one line is left out.
        break;
      }
    }
  }

  /** The sheet that is written on. */
  PDPageContentStream stream() throws IOException {
    if (open == null) {
      turn();
    }
    return java.util.Objects.requireNonNull(open);
  }

  /** The upper edge of what is written next, in points from the lower edge of the sheet. */
  float y() {
    return y;
  }

  /** Leaves some room free. */
  void skip(float points) {
    y -= points;
  }

  /** Text over the whole width. */
  void text(String text, Face face, float size) throws IOException {
    text(List.of(Piece.of(text, face)), size, 0);
  }

  /**
   * Text over the whole width, in lines that break between words.
   *
   * @param indent points that every line is set in by
   */
  void text(List<Piece> pieces, float size, float indent) throws IOException {
    float leading = size * LEADING;
    for (List<Piece> line : breaker.lines(pieces, size, width() - indent)) {
      if (open == null || room() < leading) {
        turn();
      }
      y -= leading;
      write(line, size, MARGIN + indent, y);
    }
  }

  /**
   * Text over the whole width that is read from the right: as shapes, so that it prints the same
   * everywhere.
   *
   * @param indent points that every line is set in by, on the side where it begins
   */
  void shapes(String text, boolean isBold, float size, float indent) throws IOException {
    float leading = size * SHAPES_LEADING;
    for (ShapedText.Line line : ShapedText.lines(text, isBold, size, width() - indent)) {
      if (open == null || room() < leading) {
        turn();
      }
      y -= leading;
      float x =
          line.isFromRight() ? paper.width() - MARGIN - indent - line.width() : MARGIN + indent;
      line.draw(stream(), x, y);
    }
  }

  /** How high a text over the whole width is. */
  float heightOf(List<Piece> pieces, float size) throws IOException {
    return breaker.lines(pieces, size, width()).size() * size * LEADING;
  }

  /** How high a text over the whole width is that is written as shapes. */
  float heightOfShapes(String text, float size) {
    return ShapedText.lines(text, false, size, width()).size() * size * SHAPES_LEADING;
  }

  /** Lines beside each other, as in the row of a table; a row that is too high goes on overleaf. */
  void row(List<List<Piece>> cells, List<Column> table, float[] widths, float gap, float size)
      throws IOException {
    float leading = size * LEADING;
    List<List<List<Piece>>> columns = new ArrayList<>();
    int rows = 0;
    for (int i = 0; i < cells.size(); i++) {
      columns.add(breaker.lines(cells.get(i), size, widths[i]));
      rows = Math.max(rows, columns.get(i).size());
    }
    for (int row = 0; row < rows; row++) {
      if (open == null || room() < leading) {
        turn();
      }
      y -= leading;
      float x = MARGIN;
      for (int i = 0; i < columns.size(); i++) {
        if (row < columns.get(i).size()) {
          List<Piece> line = columns.get(i).get(row);
          write(line, size, x + before(line, table.get(i).side(), widths[i], size), y);
        }
        x += widths[i] + gap;
      }
    }
  }

  /** What stays free before a line of a cell. */
  private float before(List<Piece> line, Column.Side side, float width, float size)
      throws IOException {
    float used = 0;
    for (Piece piece : line) {
      used += type.width(piece.text(), piece.face(), LineBreaker.size(piece, size));
    }
    float free = Math.max(0, width - used);
    return switch (side) {
      case START, LEFT -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }

  /** A fine line over the whole width, or the beginning of it. */
  void rule(float wide) throws IOException {
    PDPageContentStream stream = stream();
    stream.setLineWidth(0.4f);
    stream.setStrokingColor(Color.GRAY);
    stream.moveTo(MARGIN, y);
    stream.lineTo(MARGIN + wide, y);
    stream.stroke();
  }

  /** A picture in the middle, on the next sheet if this one has no room for it. */
  void picture(PDImageXObject image, float wide, float high, float below) throws IOException {
    if (open == null || room() < high + below) {
      turn();
    }
    y -= high;
    stream().drawImage(image, MARGIN + (width() - wide) / 2, y, wide, high);
  }

  /** Something before the first line of what comes next, such as the mark of an item. */
  void mark(String text, Face face, float size, float x) throws IOException {
    if (open == null || room() < size * LEADING) {
      turn();
    }
    line(text, face, size, MARGIN + x, y - size * LEADING);
  }

  /** Whether a text is read from the left, so that it can be set piece by piece. */
  static boolean isPlain(String text) {
    return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** One line at a spot, in points from the lower left corner. */
  void line(String text, Face face, float size, float x, float lineY) throws IOException {
    write(List.of(Piece.of(text, face)), size, x, lineY);
  }

  float width(String text, Face face, float size) throws IOException {
    return type.width(text, face, size);
  }

  private void write(List<Piece> line, float size, float x, float lineY) throws IOException {
    PDPageContentStream stream = stream();
    float at = x;
    stream.setNonStrokingColor(Color.BLACK);
    for (Piece piece : line) {
      float letters = LineBreaker.size(piece, size);
      for (Type.Run run : type.runs(piece.text(), piece.face())) {
        run.write(stream, at, piece.isRaised() ? lineY + size * 0.36f : lineY, letters);
        at += run.width(letters);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
