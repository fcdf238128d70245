package mapside.detection;

import java.util.ArrayList;
import java.util.List;
import mapside.text.TextRange;

/**
 * Cuts a long text into parts that are judged by themselves, so that time and memory grow no faster
 * than the text. An article is one part.
 */
final class Parts {

  private static final int LONGEST = 150_000;
  private static final int LEAST = LONGEST / 2;

  private Parts() {}

  /** The parts in order; together they are the text. Cut at a line, else a space, else anywhere. */
  static List<TextRange> of(String text) {
    List<TextRange> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST) {
      int end = cut(text, start);
      parts.add(TextRange.of(start, end));
      start = end;
    }
    if (start < text.length()) {
      parts.add(TextRange.of(start, text.length()));
    }
    return parts;
  }

  private static int cut(String text, int start) {
    int limit = start + LONGEST;
    int line = text.lastIndexOf('\n', limit);
    if (line > start + LEAST) {
      return line;
    }
    int space = text.lastIndexOf(' ', limit);
    if (space > start + LEAST) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
