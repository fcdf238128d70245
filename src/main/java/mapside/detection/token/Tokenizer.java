package mapside.detection.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapside.gazetteer.world.NameKey;

/**
 * Cuts text into words in one pass. A word is a run of letters and digits with apostrophes inside;
 * letters with full stops between, such as "U.S.", are one word with its last stop; Japanese and
 * Chinese are cut into runs, which the search for names looks into by itself.
 */
public final class Tokenizer {

  /** A run of letters longer than this is cut, so that hostile text costs no more than other. */
  private static final int LONGEST = 64;

  /** Words after which a full stop does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep",
          "gov", "st", "mt", "ft", "jr", "sr", "no", "vs", "jan", "feb", "aug", "sept", "oct",
          "nov", "dec", "rev", "hon", "cpl", "maj", "cmdr", "pres", "supt", "atty", "twp", "ave");

  private final String text;
  private final int end;
  private final Map<String, String> folded = new HashMap<>();
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private Gap gap = Gap.LINE;

  private Tokenizer(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** The words between two offsets of a text. */
  public static Tokens cut(String text, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(text, start, end);
    while (tokenizer.at < end) {
      tokenizer.step();
    }
    return new Tokens(text, tokenizer.tokens.toArray(Token[]::new));
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      word();
    } else {
      widen(gapOf(c));
      at++;
    }
  }

  private void word() {
    int start = at;
    boolean isEastern = isEastern(text.charAt(at));
    while (at < end && at - start < LONGEST && goesOn(isEastern)) {
      at++;
    }
    if (at - start == 1 && isAcronym(start)) {
      while (at + 1 < end && text.charAt(at) == '.' && isLetterAt(at + 1) && isAcronym(at + 1)) {
        at += 2;
      }
      if (at - start > 1 && at < end && text.charAt(at) == '.') {
        at++;
      }
    }
    add(start, at);
  }

  private boolean goesOn(boolean isEastern) {
    char c = text.charAt(at);
    if (isApostrophe(c)) {
      return at + 1 < end && Character.isLetter(text.charAt(at + 1)) && !isEastern;
    }
    return (Character.isLetterOrDigit(c) || isMark(c)) && isEastern(c) == isEastern;
  }

  private void add(int start, int wordEnd) {
    int stop = wordEnd;
    boolean possessive = false;
    if (stop - start > 2
        && isApostrophe(text.charAt(stop - 2))
        && Character.toLowerCase(text.charAt(stop - 1)) == 's') {
      stop -= 2;
      possessive = true;
    } else if (at < end && isApostrophe(text.charAt(at)) && text.charAt(stop - 1) == 's') {
      possessive = true;
    }
    boolean stopped = wordEnd < end && text.charAt(wordEnd) == '.';
    String word = folded.computeIfAbsent(text.substring(start, stop), NameKey::fold);
    tokens.add(new Token(start, stop, word, Shape.of(text, start, stop), gap, possessive, stopped));
    gap = Gap.SPACE;
  }

  private void widen(Gap other) {
    if (other.compareTo(gap) > 0) {
      gap = other;
    }
  }

  private Gap gapOf(char c) {
    return switch (c) {
      case ' ', '\u00A0', '\'', '’', '‘', '&' -> Gap.SPACE;
      // A tab parts the cells of a table.
      case '\t', '\n', '\r', '\u2028', '\u2029' -> Gap.LINE;
      case ',', '、' -> Gap.COMMA;
      case '-', '\u2010', '\u2011' -> Gap.HYPHEN;
      case '.' -> stop();
      case '!', '?', '。', '！', '？' -> Gap.SENTENCE;
      default -> Gap.MARK;
    };
  }

  /** A full stop ends a sentence unless it belongs to the word before it. */
  private Gap stop() {
    if (tokens.isEmpty() || tokens.getLast().end() != at) {
      return Gap.SENTENCE;
    }
    Token last = tokens.getLast();
    boolean initial = last.end() - last.start() == 1 && last.shape() == Shape.CAPITALISED;
    return initial || ABBREVIATIONS.contains(last.word()) || followedBySmall()
        ? Gap.STOP
        : Gap.SENTENCE;
  }

  private boolean followedBySmall() {
    int next = at + 1;
    while (next < end && next < at + 4 && !Character.isLetterOrDigit(text.charAt(next))) {
      char c = text.charAt(next);
      if (c == ',' || c == ';') {
        return true;
      }
      next++;
    }
    return next < end && Character.isLowerCase(text.charAt(next));
  }

  private boolean isLetterAt(int i) {
    return i < end && Character.isLetter(text.charAt(i));
  }

  /** A single letter that a full stop follows and no other letter or digit. */
  private boolean isAcronym(int i) {
    return Character.isUpperCase(text.charAt(i)) && i + 1 < end && text.charAt(i + 1) == '.';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == '`';
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370 || c >= 0x591 && !Character.isLetterOrDigit(c) && isCombining(c);
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Kanji, kana and the marks that repeat or lengthen them. */
  static boolean isEastern(char c) {
    return c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xA000 || c == '々' || c == 'ー';
  }
}
