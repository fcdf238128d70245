package mapside.gazetteer.world;

import java.text.Normalizer;
import java.util.Map;

/**
 * What names are found by: a 64-bit hash of the folded name. Folding drops case, accents,
 * apostrophes and full stops, takes every other mark for a space, and writes "Saint", "Mount" and
 * "Fort" short, so that "St. John's" and "Saint Johns" have the same key. With 2²⁰ names the chance
 * that any two share a key by accident is about one in thirty million.
 */
public final class NameKey {

  /** What to start from. */
  public static final long START = 0x9E3779B97F4A7C15L;

  private static final long MULTIPLIER = 0xD1342543DE82EF95L;

  private static final Map<String, String> SHORT =
      Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

  /** Letters that are no accented form of another in Unicode, but are typed as if. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ə', "a"));

  private NameKey() {}

  /** The key of a whole name; that of no letters at all is {@code finish(START)}. */
  public static long of(CharSequence name) {
    long state = START;
    for (String word : fold(name).split(" ")) {
      if (!word.isEmpty()) {
        state = extend(state, word);
      }
    }
    return finish(state);
  }

  /** Goes on from a name to the same name with one more folded word. */
  public static long extend(long state, CharSequence word) {
    CharSequence written = SHORT.getOrDefault(word.toString(), word.toString());
    long hash = state == START ? state : state * MULTIPLIER + ' ';
    for (int i = 0; i < written.length(); i++) {
      hash = hash * MULTIPLIER + written.charAt(i);
    }
    return hash;
  }

  /** Goes on by one character of a script without spaces. */
  public static long extend(long state, char character) {
    return state * MULTIPLIER + character;
  }

  /** The key of what was gone through (the finaliser of MurmurHash3, Appleby, public domain). */
  public static long finish(long state) {
    long hash = state;
    hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
    return hash ^ hash >>> 33;
  }

  /** The folded form: lower-case words with single spaces between them. */
  public static String fold(CharSequence name) {
    CharSequence text = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      fold(Character.toLowerCase(text.charAt(i)), folded);
    }
    String result = folded.toString().strip();
    return isAscii(result) ? result : Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  private static void fold(char c, StringBuilder folded) {
    if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c)) {
      folded.append(c < 0x80 ? c : PLAIN.getOrDefault(c, String.valueOf(c)));
    } else if (Character.isSurrogate(c) || isPartOfLetter(c)) {
      folded.append(c);
    } else if (!isDropped(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /** Vowels and voicing marks of scripts in which they are no accents. */
  private static boolean isPartOfLetter(char c) {
    int type = Character.getType(c);
    return c >= 0x370
        && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }

  /** Accents of Latin and Cyrillic, apostrophes and full stops. */
  private static boolean isDropped(char c) {
    return c == '\''
        || c == '.'
        || c == '’'
        || c == '‘'
        || c == 'ʻ'
        || c == 'ʼ'
        || c == '`'
        || c >= 0x300 && c < 0x370;
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
