package mapside.importer.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an item of a list.
 *
 * @param mark a bullet, or a number with what ends it
 * @param words what the item says in its first line
 */
record ListMark(String mark, String words) {

  private static final Pattern ITEM =
      Pattern.compile("([-*•◦▪‣·]|[0-9]{1,3}[.)])[ \\t\u00a0\u3000]+([^\\t]+)");

  /** The mark of a line; empty if it is none of a list. */
  static Optional<ListMark> of(String line) {
    Matcher item = ITEM.matcher(line);
    return item.matches()
        ? Optional.of(new ListMark(item.group(1), item.group(2)))
        : Optional.empty();
  }

  /** Whether a list goes on from one item to this one: the same bullet, or the next number. */
  boolean follows(ListMark before) {
    if (!isNumber() || !before.isNumber()) {
      return mark.equals(before.mark);
    }
    boolean isAlike =
        mark.charAt(mark.length() - 1) == before.mark.charAt(before.mark.length() - 1);
    return isAlike && number() == before.number() + 1;
  }

  /** How a reader sees it; a hyphen may also begin what somebody says. */
  String shown() {
    return switch (mark) {
      case "-" -> "–";
      case "*", "·" -> "•";
      default -> mark;
    };
  }

  private boolean isNumber() {
    return Character.isDigit(mark.charAt(0));
  }

  private int number() {
    return Integer.parseInt(mark.substring(0, mark.length() - 1));
  }
}
