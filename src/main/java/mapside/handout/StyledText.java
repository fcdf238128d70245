package mapside.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import mapside.article.Block;
import mapside.article.Span;
import mapside.handout.Sheets.Piece;
import mapside.handout.Type.Face;
import mapside.text.TextRange;

/** The text of an article, cut into what is printed alike. */
final class StyledText {

  /** One that no line breaks at. */
  private static final String SPACE = "\u00a0";

  private final String text;

  /** What is put in, by the offset that it is put before. */
  private final NavigableMap<Integer, Integer> numbers;

  /** Cuts the plain text of an article. */
  StyledText(String text) {
    this(text, Map.of());
  }

  /**
   * Cuts the plain text of an article, with numbers put in.
   *
   * @param numbers small numbers of places, by the offset where the name of a place ends
   */
  StyledText(String text, Map<Integer, Integer> numbers) {
    this.text = text;
    this.numbers = new TreeMap<>(numbers);
  }

  /** What stands between breaks that the article itself has, as in a poem or a program. */
  List<TextRange> lines(TextRange range) {
    List<TextRange> lines = new ArrayList<>();
    int start = range.start();
    for (int at = start; at <= range.end(); at++) {
      if (at == range.end() || text.charAt(at) == '\n') {
        lines.add(TextRange.of(start, at));
        start = at + 1;
      }
    }
    return lines;
  }

  /** A stretch of a block, cut where its style changes. */
  List<Piece> pieces(Block block, TextRange range, Face face) {
    List<Piece> pieces = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      int end = at + 1;
      Piece first = styled(block, at, face, text.substring(at, end));
      while (end < range.end()) {
        Piece next = styled(block, end, face, "");
        if (next.face() != first.face() || next.isRaised() != first.isRaised()) {
          break;
        }
        end++;
      }
      Integer named = numbers.higherKey(at);
      if (named != null && named < end) {
        end = named;
      }
      pieces.add(new Piece(text.substring(at, end), first.face(), first.isRaised()));
      if (numbers.containsKey(end)) {
        pieces.add(new Piece(Integer.toString(numbers.get(end)), Face.BOLD, true));
        if (end < range.end() && styled(block, end, face, "").isRaised()) {
          // Else the number of a note would be read as a part of it.
          pieces.add(new Piece(SPACE, Face.BOLD, true));
        }
      }
      at = end;
    }
    return pieces;
  }

  /** A stretch of text without styles; numbers are put in in brackets. */
  String text(TextRange range) {
    StringBuilder stretch = new StringBuilder();
    int at = range.start();
    for (int end : numbers.subMap(at, false, range.end(), true).keySet()) {
      stretch.append(text, at, end).append(" [").append(numbers.get(end)).append(']');
      at = end;
    }
    return stretch.append(text, at, range.end()).toString();
  }

  private static Piece styled(Block block, int at, Face face, String text) {
    Face worn = face;
    boolean isRaised = false;
    for (Span span : block.spans()) {
      if (span instanceof Span.Styled styled && styled.range().contains(at)) {
        switch (styled.style()) {
          case EMPHASIS -> worn = worn == Face.TEXT ? Face.TEXT_ITALIC : worn;
          case STRONG -> worn = worn == Face.BOLD ? worn : Face.TEXT_BOLD;
          case CODE -> worn = Face.PLAIN;
          case RAISED -> isRaised = true;
          case STRUCK, LOWERED -> {
            // Paper is without them; the words are the same.
          }
        }
      }
    }
    return new Piece(text, worn, isRaised);
  }
}
