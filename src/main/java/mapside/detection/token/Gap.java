package mapside.detection.token;

/** What stands between a word and the one before it; the greatest that applies. */
public enum Gap {
  /** Nothing or spaces only. */
  SPACE,
  /** A full stop that ends an abbreviation or an initial. */
  STOP,
  HYPHEN,
  COMMA,
  /** A dash, bracket, quotation mark, slash, colon or semicolon. */
  MARK,
  /** The end of a sentence. */
  SENTENCE,
  /** A line break. */
  LINE;

  /** Whether one name may go on across it. */
  public boolean joins() {
    return compareTo(COMMA) < 0;
  }

  /** Whether another sentence or line starts behind it. */
  public boolean parts() {
    return compareTo(SENTENCE) >= 0;
  }
}
