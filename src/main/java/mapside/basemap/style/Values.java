package mapside.basemap.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads colours and widths, and remembers the colours that have names. */
final class Values {

  private static final int OPAQUE_LENGTH = 7;
  private static final int FULL_LENGTH = 9;

  private final Map<String, Integer> named = new HashMap<>();

  /** Reads a statement that names a colour. */
  void name(Statement statement) throws StyleException {
    String name = statement.next("the name of a colour");
    int argb = colour(statement);
    if (named.put(name, argb) != null) {
      throw statement.mistake("the colour '" + name + "' is named twice");
    }
  }

  /** Reads one colour, or stops. */
  Colours colours(Statement statement, boolean byAttribute) throws StyleException {
    String attribute = null;
    if (byAttribute && statement.peek().equals("by")) {
      statement.next("by");
      attribute = statement.next("an attribute");
    }
    List<Double> at = new ArrayList<>();
    List<Integer> argb = new ArrayList<>();
    for (String word : words(statement, at, "a colour")) {
      argb.add(colour(statement, word));
    }
    return new Colours(attribute, doubles(at), ints(argb));
  }

  /** Reads one width, or stops. */
  Amount widths(Statement statement) throws StyleException {
    return amount(statement, "a width", Double.MAX_VALUE);
  }

  /** Reads one strength, or stops. */
  Amount strengths(Statement statement) throws StyleException {
    return amount(statement, "a strength", 1);
  }

  private static Amount amount(Statement statement, String what, double most)
      throws StyleException {
    List<Double> at = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    for (String word : words(statement, at, what)) {
      double number = statement.number(word, what);
      if (number < 0 || number > most) {
        throw statement.mistake(what + " can't be " + word);
      }
      numbers.add(number);
    }
    return new Amount(doubles(at), doubles(numbers));
  }

  /** Reads one colour. */
  int colour(Statement statement) throws StyleException {
    return colour(statement, statement.next("a colour"));
  }

  /** The words after the colons of stops; or one word, which stands for all. */
  private static List<String> words(Statement statement, List<Double> at, String what)
      throws StyleException {
    List<String> words = new ArrayList<>();
    if (statement.peek().indexOf(':') < 0) {
      at.add(0.0);
      words.add(statement.next(what));
      return words;
    }
    while (statement.peek().indexOf(':') >= 0) {
      String stop = statement.next(what);
      int colon = stop.indexOf(':');
      double number = statement.number(stop.substring(0, colon), "a number before the colon");
      if (!at.isEmpty() && number <= at.getLast()) {
        throw statement.mistake("stops must ascend, but '" + stop + "' does not");
      }
      at.add(number);
      words.add(stop.substring(colon + 1));
    }
    return words;
  }

  private int colour(Statement statement, String word) throws StyleException {
    Integer known = named.get(word);
    if (known != null) {
      return known;
    }
    if (!word.startsWith("#")) {
      throw statement.mistake("no colour is named '" + word + "'");
    }
    try {
      int number = Integer.parseUnsignedInt(word, 1, word.length(), 16);
      if (word.length() == OPAQUE_LENGTH) {
        return 0xff << 24 | number;
      }
      if (word.length() == FULL_LENGTH) {
        return number >>> 8 | number << 24;
      }
    } catch (NumberFormatException _) {
      // Told below, in the words of the file.
    }
    throw statement.mistake("expected a colour #rrggbb or #rrggbbaa, found '" + word + "'");
  }

  private static double[] doubles(List<Double> numbers) {
    double[] array = new double[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }

  private static int[] ints(List<Integer> numbers) {
    int[] array = new int[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }
}
