package mapside.handout;

import java.awt.Color;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mapside.handout.Type.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Sets text on sheets, line after line, and begins another sheet where one is full. */
final class Sheets implements AutoCloseable {

  static final float MARGIN = 54;

  private static final float FOOT = 30;

  private final PDDocument document;
  private final Type type;
  private final Paper paper;
  private final String foot;
  private final Locale language;
  private @Nullable PDPageContentStream open;
  private float y;
  private int number;

  Sheets(PDDocument document, Type type, Paper paper, String foot, Locale language) {
    this.document = document;
    this.type = type;
    this.paper = paper;
    this.foot = foot;
    this.language = language;
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
    line(foot, Face.PLAIN, 7.5f, MARGIN, FOOT);
    String page1 = Integer.toString(number);
    float wide = type.width(page1, Face.PLAIN, 7.5f);
    line(page1, Face.PLAIN, 7.5f, paper.width() - MARGIN - wide, FOOT);
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
    float leading = size * 1.38f;
    for (List<Piece> line : lines(pieces, size, width() - indent)) {
      if (open == null || room() < leading) {
        turn();
      }
      y -= leading;
      write(line, size, MARGIN + indent, y);
    }
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
      float letters = size(piece, size);
      for (Type.Run run : type.runs(piece.text(), piece.face())) {
        stream.beginText();
        stream.setFont(run.font(), letters);
        stream.newLineAtOffset(at, piece.isRaised() ? lineY + size * 0.36f : lineY);
        stream.showText(run.text());
        stream.endText();
        at += run.width(letters);
      }
    }
  }

  private static float size(Piece piece, float size) {
    return piece.isRaised() ? size * 0.62f : size;
  }

  /** A word that does not fit goes to the next line; what is raised stays with its word. */
  private List<List<Piece>> lines(List<Piece> pieces, float size, float width) throws IOException {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    float used = 0;
    for (List<Piece> word : words(pieces)) {
      float wide = 0;
      for (Piece piece : word) {
        wide += type.width(piece.text(), piece.face(), size(piece, size));
      }
      if (used > 0 && used + trimmed(word, wide, size) > width) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.addAll(word);
      used += wide;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** The width without the space at its end. */
  private float trimmed(List<Piece> word, float wide, float size) throws IOException {
    Piece last = word.getLast();
    return last.text().endsWith(" ") ? wide - type.width(" ", last.face(), size(last, size)) : wide;
  }

  private List<List<Piece>> words(List<Piece> pieces) {
    StringBuilder whole = new StringBuilder();
    pieces.forEach(piece -> whole.append(piece.text()));
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(whole.toString());
    List<List<Piece>> words = new ArrayList<>();
    List<Piece> word = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int from = at;
      int end = at + piece.text().length();
      while (from < end) {
        int next = breaks.following(from);
        int to = next == BreakIterator.DONE ? end : Math.min(end, next);
        word.add(
            new Piece(piece.text().substring(from - at, to - at), piece.face(), piece.isRaised()));
        if (to == next) {
          words.add(word);
          word = new ArrayList<>();
        }
        from = to;
      }
      at = end;
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
