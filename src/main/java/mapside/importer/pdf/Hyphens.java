package mapside.importer.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows which words a document has, and so whether a hyphen at the end of a line is one of its own.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:[-\u2010][\\p{L}]+)*");
  private static final int MOST_WORDS = 200_000;

  private final Set<String> words = new HashSet<>();

  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      Matcher matcher = WORD.matcher(line.text());
      while (matcher.find() && words.size() < MOST_WORDS) {
        words.add(plain(matcher.group()));
      }
    }
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
  }

  /** Whether a text ends with a hyphen that a word goes on behind. */
  static boolean endsWithHyphen(String text) {
    int last = text.length() - 1;
    return last > 0
        && "-\u2010\u00AD".indexOf(text.charAt(last)) >= 0
        && Character.isLetter(text.charAt(last - 1));
  }

  /**
   * Whether the hyphen only parts a word at the end of a line.
   *
   * @param before the text that ends with it
   * @param next the text of the next line
   */
  boolean isOfLine(String before, String next) {
    if (before.endsWith("\u00AD")) {
      return true;
    }
    if (next.isEmpty() || !Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    String first = plain(lastWord(before.substring(0, before.length() - 1)));
    Matcher matcher = WORD.matcher(next);
    String second = matcher.lookingAt() ? plain(matcher.group()) : "";
    return words.contains(first + second) || !words.contains(first + "-" + second);
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return text.substring(start);
  }
}
