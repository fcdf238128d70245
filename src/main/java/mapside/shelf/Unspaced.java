package mapside.shelf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text of Chinese and Japanese, which set no space between words, and of Korean, which does but
 * joins particles to them, as the index needs it: with each letter as a word of its own, so that
 * any part of a run of letters is found, a single letter too.
 */
final class Unspaced {

  /** No letter to the index, and nothing to the eye. */
  private static final String SEAM = "\u200B";

  private static final String LETTER =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}ー]";

  private static final Pattern ANY = Pattern.compile(LETTER);

  /** Beside such a letter, before or behind it; marks of voicing stay with theirs. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<=" + LETTER + "\\p{M}{0,4})(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=" + LETTER + ")");

  private Unspaced() {}

  /** Whether a text has such letters. */
  static boolean isIn(String text) {
    return ANY.matcher(text).find();
  }

  /** A text as it is put into the index and looked for there, with seams between such letters. */
  static String apart(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return isIn(composed) ? BESIDE.matcher(composed).replaceAll(SEAM) : composed;
  }

  /** What {@link #apart} put apart, as it is shown. */
  static String together(String text) {
    return text.replace(SEAM, "");
  }
}
