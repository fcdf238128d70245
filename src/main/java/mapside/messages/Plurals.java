package mapside.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The forms of a sentence that depend on a number, as in <code>
 * {0,plural,=0#Nothing found|one#One place|other#{0} places}</code>: the first form whose condition
 * holds of the argument. A condition is a number, as in {@code =0}, or a category of the language,
 * after the plural rules of Unicode's CLDR; {@code other} holds of every number. Java's own {@code
 * choice} knows ranges only, and Russian says 21 as it says 1.
 */
final class Plurals {

  private static final String SIGN = ",plural,";

  private Plurals() {}

  /**
   * A pattern in which each such part is replaced by its form, which may have gaps in it.
   *
   * @throws IllegalArgumentException if a part has no form for its argument, or no end
   */
  static String resolve(String pattern, Locale language, Object... arguments) {
    int sign = pattern.indexOf(SIGN);
    if (sign < 0) {
      return pattern;
    }
    int start = pattern.lastIndexOf('{', sign);
    int end = closing(pattern, start);
    double count = number(arguments[Integer.parseInt(pattern.substring(start + 1, sign))]);
    String form = form(pattern.substring(sign + SIGN.length(), end), count, language);
    return pattern.substring(0, start)
        + form
        + resolve(pattern.substring(end + 1), language, arguments);
  }

  /** The category of a number: one, few, many or other. Fractions are "other" everywhere. */
  static String category(double count, Locale language) {
    if (count != Math.rint(count)) {
      return "other";
    }
    return switch (language.getLanguage()) {
      case "en" -> count == 1 ? "one" : "other";
      case "ru" -> russian((long) count);
      default -> "other";
    };
  }

  private static String russian(long count) {
    long tens = count % 100 / 10;
    long ones = count % 10;
    if (tens == 1 || ones == 0 || ones > 4) {
      return "many";
    }
    return ones == 1 ? "one" : "few";
  }

  private static String form(String forms, double count, Locale language) {
    String category = category(count, language);
    for (String form : split(forms)) {
      int end = form.indexOf('#');
      String condition = form.substring(0, end);
      boolean holds =
          condition.startsWith("=")
              ? Double.parseDouble(condition.substring(1)) == count
              : condition.equals(category) || condition.equals("other");
      if (holds) {
        return form.substring(end + 1);
      }
    }
    throw new IllegalArgumentException("no form for " + count + " in " + forms);
  }

  /** Problems tell their numbers as words. */
  private static double number(Object argument) {
    return argument instanceof Number number
        ? number.doubleValue()
        : Double.parseDouble(argument.toString());
  }

  /** Parts at the bars that stand in no gap. */
  private static List<String> split(String forms) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < forms.length(); i++) {
      char letter = forms.charAt(i);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      if (letter == '|' && depth == 0) {
        parts.add(forms.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(forms.substring(start));
    return parts;
  }

  private static int closing(String pattern, int start) {
    int depth = 0;
    for (int i = start; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no end to a plural in " + pattern);
  }
}
