package mapside.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mapside.article.Span;
import mapside.text.TextRange;

/**
 * A stretch of a piece that is set in one style.
 *
 * @param text its characters
 * @param styles how it differs from its surroundings
 * @param link whether it leads somewhere
 * @param wide whether it is Chinese or Japanese, which the text's own font has no letters for
 */
record Run(String text, Set<Span.Style> styles, boolean link, boolean wide) {

  /** The runs of a stretch of text, in order, none empty. */
  static List<Run> of(String text, TextRange range, List<Span> spans) {
    List<Span> within = spans.stream().filter(s -> s.range().overlaps(range)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
    for (Span span : within) {
      TextRange shared = span.range().intersection(range);
      cuts.add(shared.start());
      cuts.add(shared.end());
    }
    List<Run> runs = new ArrayList<>();
    int from = range.start();
    for (int to : cuts.tailSet(from, false)) {
      addByScript(text.substring(from, to), stylesAt(from, within), isLink(from, within), runs);
      from = to;
    }
    return runs;
  }

  /**
   * The same in parts, of which each is read one way and set in one font: words from the right with
   * what lies between them, words and numbers from the left, marks.
   */
  List<Run> byDirection() {
    List<Run> parts = new ArrayList<>();
    Way way = Way.MARK;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      Way next = wayOf(text.charAt(at), way);
      if (next != way && at > from) {
        parts.add(new Run(text.substring(from, at), styles, link, wide));
        from = at;
      }
      way = next;
    }
    parts.add(new Run(text.substring(from), styles, link, wide));
    return parts;
  }

  /** How a character is read that comes after another. */
  private static Way wayOf(char character, Way before) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Way.RIGHT;
      case Character.DIRECTIONALITY_NONSPACING_MARK -> before;
      case Character.DIRECTIONALITY_WHITESPACE, Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR ->
          before == Way.RIGHT ? Way.RIGHT : Way.SPACE;
      default -> Character.isLetterOrDigit(character) ? Way.LEFT : Way.MARK;
    };
  }

  private enum Way {
    RIGHT,
    LEFT,
    SPACE,
    MARK
  }

  private static Set<Span.Style> stylesAt(int offset, List<Span> spans) {
    Set<Span.Style> styles = EnumSet.noneOf(Span.Style.class);
    for (Span span : spans) {
      if (span instanceof Span.Styled styled && span.range().contains(offset)) {
        styles.add(styled.style());
      }
    }
    return styles;
  }

  private static boolean isLink(int offset, List<Span> spans) {
    return spans.stream()
        .anyMatch(span -> span instanceof Span.Link && span.range().contains(offset));
  }

  private static void addByScript(
      String text, Set<Span.Style> styles, boolean link, List<Run> runs) {
    int start = 0;
    while (start < text.length()) {
      boolean wide = isWide(text.codePointAt(start));
      int end = start;
      while (end < text.length() && isWide(text.codePointAt(end)) == wide) {
        end += Character.charCount(text.codePointAt(end));
      }
      runs.add(new Run(text.substring(start, end), styles, link, wide));
      start = end;
    }
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x9FFF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFF00 && codePoint <= 0xFFEF
        || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
  }
}
