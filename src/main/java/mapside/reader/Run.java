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
