package mapside.importer.pdf;

/** Puts letters that were written from the right, and come from the left, into their order. */
final class Visual {

  private static final String OPENING = "([{<«‹";
  private static final String CLOSING = ")]}>»›";

  private Visual() {}

  static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(int c) {
    return c >= 0x590 && c < 0x900 || c >= 0xFB1D && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFF;
  }

  /** The text of a line as it is read, given its letters from left to right. */
  static String toLogical(String visual) {
    if (!hasRightToLeft(visual)) {
      return visual;
    }
    return isMostlyRightToLeft(visual) ? fromRight(visual) : fromLeft(visual);
  }

  /** Whether at least half of the letters are read from the right. */
  static boolean isMostlyRightToLeft(String text) {
    if (!hasRightToLeft(text)) {
      return false;
    }
    long fromRight = text.chars().filter(Visual::isRightToLeft).count();
    long fromLeft = text.chars().filter(c -> Character.isLetter(c) && !isRightToLeft(c)).count();
    return fromRight >= fromLeft;
  }

  /** Everything is turned round, but words and numbers from the left. */
  private static String fromRight(String visual) {
    StringBuilder turned = new StringBuilder(visual).reverse();
    int at = 0;
    while (at < turned.length()) {
      int end = at;
      int last = at;
      while (end < turned.length() && !isRightToLeft(turned.charAt(end))) {
        if (isOfTheLeft(turned.charAt(end))) {
          last = end + 1;
        } else if (end == at || end - last > 1) {
          break;
        }
        end++;
      }
      if (last > at) {
        String word = new StringBuilder(turned.substring(at, last)).reverse().toString();
        turned.replace(at, last, word);
        at = last;
      } else {
        mirror(turned, at);
        at++;
      }
    }
    return turned.toString();
  }

  private static boolean isOfTheLeft(char c) {
    return Character.isLetterOrDigit(c) && !isRightToLeft(c);
  }

  private static void mirror(StringBuilder text, int at) {
    int open = OPENING.indexOf(text.charAt(at));
    int close = CLOSING.indexOf(text.charAt(at));
    if (open >= 0) {
      text.setCharAt(at, CLOSING.charAt(open));
    } else if (close >= 0) {
      text.setCharAt(at, OPENING.charAt(close));
    }
  }

  /** Only the words from the right are turned round, several together. */
  private static String fromLeft(String visual) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < visual.length()) {
      int end = at;
      int last = at;
      while (end < visual.length() && !isOfTheLeft(visual.charAt(end))) {
        if (isRightToLeft(visual.charAt(end))) {
          last = end + 1;
        } else if (end == at) {
          break;
        }
        end++;
      }
      if (last > at) {
        text.append(new StringBuilder(visual.substring(at, last)).reverse());
        at = last;
      } else {
        text.append(visual.charAt(at++));
      }
    }
    return text.toString();
  }
}
