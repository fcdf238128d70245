package mapside.detection.token;

/** How a word is written. */
public enum Shape {
  LOWER,
  CAPITALISED,
  /** Two capitals or more and no small letter. */
  CAPITALS,
  /** Capitals within the word: "McDonald". */
  MIXED,
  NUMBER,
  /** A script that has no capitals, such as Japanese or Arabic. */
  CASELESS;

  /** Whether a name may start with such a word. */
  public boolean isUpper() {
    return this == CAPITALISED || this == CAPITALS || this == MIXED;
  }

  static Shape of(CharSequence text, int start, int end) {
    int capitals = 0;
    int small = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        small++;
      } else if (Character.isDigit(c)) {
        digits++;
      }
    }
    if (capitals + small == 0) {
      return digits > 0 ? NUMBER : CASELESS;
    }
    if (!Character.isUpperCase(text.charAt(start))) {
      return capitals > 0 && !Character.isDigit(text.charAt(start)) ? MIXED : LOWER;
    }
    if (small == 0) {
      return capitals > 1 ? CAPITALS : CAPITALISED;
    }
    return capitals > 1 ? MIXED : CAPITALISED;
  }
}
