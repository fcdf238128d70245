package mapside.importer.docx;

import java.util.Locale;

/** Writes numbers of lists in the ways that Word names. */
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /** A number in a format; in Arabic numerals if the format is not known. */
  static String write(int number, String format) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number, 'A');
      case "lowerLetter" -> letter(number, 'a');
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** Behind Z comes AA. */
  private static String letter(int number, char first) {
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
