package mapside.shelf;

/** Words round what was found, as the index gives them out, made ready to be shown. */
final class Excerpt {

  /** Marks, in the text that the index gives out, where what was found begins and ends. */
  private static final char BEGIN = '\u0002';

  private static final char END = '\u0003';

  /** More before what was found would push it out of a line. */
  private static final int BEFORE = 24;

  private Excerpt() {}

  /** An excerpt that begins shortly before the first of what was found in it. */
  static String of(String marked) {
    String words = Unspaced.together(marked);
    int found = words.indexOf(BEGIN);
    if (found > BEFORE) {
      int space = words.indexOf(' ', found - BEFORE);
      words = "… " + words.substring(space < 0 || space > found ? letter(words, found) : space + 1);
    }
    return words.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
  }

  /** Where a whole letter begins, shortly before what was found: some are two characters long. */
  private static int letter(String words, int found) {
    int at = found - BEFORE / 2;
    return Character.isLowSurrogate(words.charAt(at)) ? at + 1 : at;
  }
}
