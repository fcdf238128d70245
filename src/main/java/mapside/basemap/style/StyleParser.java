package mapside.basemap.style;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a style file; the format is told in the description of this package. */
public final class StyleParser {

  private static final int DEEPEST = 30;

  private final String file;
  private final Values values = new Values();
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable Colours background;

  private StyleParser(String file) {
    this.file = file;
  }

  /**
   * Parses a style.
   *
   * @param file its name, for the messages
   * @param text all of its text
   * @throws StyleException at the first mistake
   */
  public static Style parse(String file, String text) throws StyleException {
    return new StyleParser(file).parse(text);
  }

  private Style parse(String text) throws StyleException {
    for (Statement statement : Statement.split(file, text)) {
      read(statement);
    }
    if (background == null) {
      throw new StyleException(file, 1, "no background");
    }
    return new Style(background, rules);
  }

  private void read(Statement statement) throws StyleException {
    String kind = statement.next("a statement");
    switch (kind) {
      case "colour" -> values.name(statement);
      case "background" -> background = values.colours(statement, false);
      case "fill" -> rules.add(fill(statement));
      case "line" -> rules.add(line(statement));
      case "tint" -> rules.add(tint(statement));
      case "shade" -> rules.add(shade(statement));
      default ->
          throw statement.mistake(
              "expected colour, background, fill, line, tint or shade, found '" + kind + "'");
    }
    if (statement.hasMore()) {
      String word = statement.next("nothing");
      throw statement.mistake("'" + word + "' is not understood here");
    }
  }

  private Rule fill(Statement statement) throws StyleException {
    Selector selector = layer(statement);
    expect(statement, "colour");
    return new Rule.Fill(selector, values.colours(statement, true));
  }

  private Rule line(Statement statement) throws StyleException {
    Selector selector = layer(statement);
    expect(statement, "colour");
    Colours colours = values.colours(statement, false);
    expect(statement, "width");
    return new Rule.Line(selector, colours, values.widths(statement), dash(statement));
  }

  private Rule tint(Statement statement) throws StyleException {
    Selector selector = selector(statement);
    expect(statement, "colour");
    Colours colours = values.colours(statement, false);
    return new Rule.Tint(selector, colours, strength(statement));
  }

  private Rule shade(Statement statement) throws StyleException {
    Selector selector = selector(statement);
    expect(statement, "light");
    int light = values.colour(statement);
    expect(statement, "dark");
    int dark = values.colour(statement);
    return new Rule.Shade(selector, light, dark, strength(statement));
  }

  private Amount strength(Statement statement) throws StyleException {
    expect(statement, "strength");
    return values.strengths(statement);
  }

  private static Selector layer(Statement statement) throws StyleException {
    Selector selector = selector(statement);
    if (selector.isEverywhere()) {
      throw statement.mistake("only tint and shade can go everywhere");
    }
    return selector;
  }

  private static Selector selector(Statement statement) throws StyleException {
    String layer = statement.next("the name of a layer");
    Filter filter = null;
    int[] zooms = {0, DEEPEST};
    while (true) {
      switch (statement.peek()) {
        case "where" -> filter = filter(statement);
        case "zoom" -> zooms = zooms(statement);
        default -> {
          return new Selector(layer, filter, zooms[0], zooms[1]);
        }
      }
    }
  }

  private static Filter filter(Statement statement) throws StyleException {
    expect(statement, "where");
    String attribute = statement.next("an attribute");
    String sign = statement.next("a comparison");
    for (Filter.Comparison comparison : Filter.Comparison.values()) {
      if (comparison.sign().equals(sign)) {
        return new Filter(attribute, comparison, statement.number("a number"));
      }
    }
    throw statement.mistake("'" + sign + "' is not one of = != < <= > >=");
  }

  private static int[] zooms(Statement statement) throws StyleException {
    expect(statement, "zoom");
    String range = statement.next("a range of zooms");
    int dots = range.indexOf("..");
    if (dots < 0) {
      throw statement.mistake("expected zooms FROM..TO, found '" + range + "'");
    }
    int from = zoom(statement, range.substring(0, dots), 0);
    int to = zoom(statement, range.substring(dots + 2), DEEPEST);
    if (from > to) {
      throw statement.mistake("no zoom lies in '" + range + "'");
    }
    return new int[] {from, to};
  }

  private static int zoom(Statement statement, String word, int absent) throws StyleException {
    if (word.isEmpty()) {
      return absent;
    }
    double zoom = statement.number(word, "a zoom");
    if (zoom != Math.rint(zoom) || zoom < 0 || zoom > DEEPEST) {
      throw statement.mistake("expected a whole zoom from 0 to " + DEEPEST + ", found " + word);
    }
    return (int) zoom;
  }

  private static List<Double> dash(Statement statement) throws StyleException {
    List<Double> dash = new ArrayList<>();
    if (!statement.hasMore()) {
      return dash;
    }
    expect(statement, "dash");
    while (dash.isEmpty() || statement.hasMore()) {
      double length = statement.number("the length of a dash");
      if (length <= 0) {
        throw statement.mistake("a dash must be longer than " + length);
      }
      dash.add(length);
    }
    return dash;
  }

  private static void expect(Statement statement, String word) throws StyleException {
    String found = statement.next("'" + word + "'");
    if (!found.equals(word)) {
      throw statement.mistake("expected '" + word + "', found '" + found + "'");
    }
  }
}
