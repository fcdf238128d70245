package mapside.linkfile;

/**
 * The words that a link is about and what stood round them: a W3C text quote selector.
 *
 * @param exact the words; never empty
 * @param prefix what stood before them; empty if unknown
 * @param suffix what stood after them; empty if unknown
 */
record Quote(String exact, String prefix, String suffix) {

  /** How much of its surroundings a quote keeps, in code points. */
  static final int CONTEXT = 32;

  /** The quote of a stretch of text. */
  static Quote of(String text, int start, int end) {
    int from = back(text, start);
    int to = ahead(text, end);
    return new Quote(
        text.substring(start, end), text.substring(from, start), text.substring(end, to));
  }

  private static int back(String text, int start) {
    int count = Math.min(CONTEXT, text.codePointCount(0, start));
    return text.offsetByCodePoints(start, -count);
  }

  private static int ahead(String text, int end) {
    int count = Math.min(CONTEXT, text.codePointCount(end, text.length()));
    return text.offsetByCodePoints(end, count);
  }

  /**
   * How many characters of the surroundings at a position agree, counted outward from the words.
   */
  int agreement(String text, int start) {
    int before = 0;
    while (before < prefix.length()
        && before < start
        && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
      before++;
    }
    int end = start + exact.length();
    int after = 0;
    while (after < suffix.length()
        && end + after < text.length()
        && suffix.charAt(after) == text.charAt(end + after)) {
      after++;
    }
    return before + after;
  }

  /** How many characters could agree. */
  int fullAgreement() {
    return prefix.length() + suffix.length();
  }

  /** Whether the words stand at a position. */
  boolean standsAt(String text, int start) {
    return start >= 0 && text.startsWith(exact, start);
  }
}
