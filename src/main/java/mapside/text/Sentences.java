package mapside.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits running text into sentences, which are Mapside's passages. */
public final class Sentences {

  /** Words after which a full stop rarely ends a sentence in English news text. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep",
          "gov", "st", "mt", "ft", "jr", "sr", "no", "vs", "jan", "feb", "aug", "sept", "oct",
          "nov", "dec", "approx", "ca");

  private Sentences() {}

  /**
   * The sentences of a stretch of text in order, without the white space between them.
   *
   * @param text the whole plain text
   * @param within the stretch to split, such as one block
   * @param locale whose rules to follow
   */
  public static List<TextRange> in(String text, TextRange within, Locale locale) {
    String part = within.in(text);
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(part);
    List<TextRange> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < part.length() && runsOn(part, start, end)) {
        continue;
      }
      addTrimmed(part, start, end, within.start(), sentences);
      start = end;
    }
    return List.copyOf(sentences);
  }

  private static void addTrimmed(
      String part, int start, int end, int shift, List<TextRange> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(part.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(part.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(TextRange.of(from + shift, to + shift));
    }
  }

  /** Whether the sentence does not really end here: after an initial or an abbreviation. */
  private static boolean runsOn(String part, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(part.charAt(last - 1))) {
      last--;
    }
    if (last == start || part.charAt(last - 1) != '.') {
      return false;
    }
    if (Character.isLowerCase(part.charAt(end))) {
      return true;
    }
    int wordStart = last - 1;
    while (wordStart > start && Character.isLetter(part.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = part.substring(wordStart, last - 1);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
