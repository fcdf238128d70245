package mapside.handout;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mapside.handout.Sheets.Piece;

/** Breaks text into lines that fit a width, where its language allows it. */
final class LineBreaker {

  private final Type type;
  private final Locale language;

  LineBreaker(Type type, Locale language) {
    this.type = type;
    this.language = language;
  }

  /** The size of the letters of a piece in text of a size. */
  static float size(Piece piece, float size) {
    return piece.isRaised() ? size * 0.62f : size;
  }

  /** A word that does not fit goes to the next line; what is raised stays with its word. */
  List<List<Piece>> lines(List<Piece> pieces, float size, float width) throws IOException {
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
}
