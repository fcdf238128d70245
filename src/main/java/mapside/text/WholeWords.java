package mapside.text;

import java.util.ArrayList;
import java.util.List;

/** Finds words where they stand by themselves, and not inside of longer ones. */
public final class WholeWords {

  private WholeWords() {}

  /** Where some words stand in a text, in order, none overlapping another. */
  public static List<TextRange> all(String text, String words) {
    List<TextRange> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean isWhole = isWhole(text, at, end);
      if (isWhole) {
        found.add(TextRange.of(at, end));
      }
      at = text.indexOf(words, isWhole ? end : at + 1);
    }
    return found;
  }

  /** Whether a stretch is not a part of a longer word, as Japan is of Japanese. */
  public static boolean isWhole(String text, int start, int end) {
    return !joins(text, start - 1, start) && !joins(text, end - 1, end);
  }

  /** Whether letters of an alphabet run on from one character to the next. */
  private static boolean joins(String text, int left, int right) {
    return left >= 0
        && right < text.length()
        && isSpelled(text.charAt(left))
        && isSpelled(text.charAt(right));
  }

  private static boolean isSpelled(char c) {
    return Character.isAlphabetic(c) && !Character.isIdeographic(c) && c < '\u3040';
  }
}
