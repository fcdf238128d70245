package mapside.detection.token;

/**
 * The words of a stretch of text, numbered from 0. Offsets are UTF-16 and count in the whole text.
 * Immutable once made, for any thread.
 */
public final class Tokens {

  private final String text;
  private final Token[] tokens;

  Tokens(String text, Token[] tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The whole text that they were cut from. */
  public String text() {
    return text;
  }

  /** How many there are. */
  public int size() {
    return tokens.length;
  }

  /** The one of a number. */
  public Token get(int i) {
    return tokens[i];
  }

  /** Where it starts in the text. */
  public int start(int i) {
    return tokens[i].start();
  }

  /** Where it ends, without a possessive ending or a full stop that is no part of it. */
  public int end(int i) {
    return tokens[i].end();
  }

  /** Its folded form; what stands for the border where the number is out of range. */
  public String word(int i) {
    return i < 0 || i >= tokens.length ? "" : tokens[i].word();
  }

  /** How it is written; a small word where the number is out of range. */
  public Shape shape(int i) {
    return i < 0 || i >= tokens.length ? Shape.LOWER : tokens[i].shape();
  }

  /** What stands before it; the end of a line where the number is out of range. */
  public Gap gap(int i) {
    return i <= 0 || i >= tokens.length ? Gap.LINE : tokens[i].gap();
  }
}
