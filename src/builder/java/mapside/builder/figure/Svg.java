package mapside.builder.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A figure as it is drawn: SVG, {@value #WIDTH} units wide, one element a line. */
final class Svg {

  static final double WIDTH = 620;

  private final StringBuilder out = new StringBuilder();
  private int depth;

  Svg(double height, String title) {
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + number(WIDTH) + " " + number(height),
        "font-family",
        "IBM Plex Sans, sans-serif",
        "font-size",
        "11.5",
        "fill",
        Ink.TEXT);
    line("<title>" + escaped(title) + "</title>");
  }

  /** Fills the path, or whatever the attributes, names and values in turn, say. */
  void path(String data, String... attributes) {
    line("<path d=\"" + data + "\"" + written(attributes) + "/>");
  }

  /** Draws lines along the path, without filling it. */
  void stroke(String data, String colour, double width) {
    path(data, "fill", "none", "stroke", colour, "stroke-width", number(width));
  }

  void text(double x, double y, String text, String... attributes) {
    line(
        "<text x=\"%s\" y=\"%s\"%s>%s</text>"
            .formatted(number(x), number(y), written(attributes), escaped(text)));
  }

  /** Text of second rank: the least size that can still be read, in a quiet grey. */
  void small(double x, double y, String text, String... attributes) {
    String[] all =
        Arrays.copyOf(new String[] {"font-size", "11", "fill", Ink.QUIET}, 4 + attributes.length);
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    text(x, y, text, all);
  }

  void circle(double x, double y, double radius, String... attributes) {
    line(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
            .formatted(number(x), number(y), number(radius), written(attributes)));
  }

  void rect(double x, double y, double width, double height, String... attributes) {
    line(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>"
            .formatted(number(x), number(y), number(width), number(height), written(attributes)));
  }

  /** Ends the drawing. */
  String finished() {
    close("svg");
    return out.toString();
  }

  /** Path data of an unbroken line through points given as x and y in turn. */
  static String line(double... xy) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < xy.length; i += 2) {
      data.append(i == 0 ? "M" : i == 2 ? "L" : " ")
          .append(number(xy[i]))
          .append(' ')
          .append(number(xy[i + 1]));
    }
    return data.toString();
  }

  /** Path data of closed rings. */
  static String rings(List<double[]> rings) {
    StringBuilder data = new StringBuilder();
    rings.forEach(ring -> data.append(line(ring)).append('Z'));
    return data.toString();
  }

  /** A coordinate to a tenth of a unit, as short as can be. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value)
        .replaceFirst("^-?0\\.0$", "0")
        .replaceFirst("\\.0$", "");
  }

  private void open(String element, String... attributes) {
    line("<" + element + written(attributes) + ">");
    depth++;
  }

  private void close(String element) {
    depth--;
    line("</" + element + ">");
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private static String written(String... attributes) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(" %s=\"%s\"".formatted(attributes[i], escaped(attributes[i + 1])));
    }
    return written.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
