package mapside.json;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON: as people like to read and compare it, two spaces a level and one member a line, or
 * on one line.
 */
public final class JsonWriter {

  private static final String INDENT = "  ";
  private static final int PIECE = 1 << 16;

  private final StringBuilder out = new StringBuilder();

  private final boolean onOneLine;

  private JsonWriter(boolean onOneLine) {
    this.onOneLine = onOneLine;
  }

  /** The text of a value, with a line break at its end. */
  public static String write(Json value) {
    return new JsonWriter(false).whole(value);
  }

  /** The same on one line. */
  public static String line(Json value) {
    return new JsonWriter(true).whole(value);
  }

  /** Writes a text as a JSON string, piece by piece, for texts that are too long to copy. */
  public static void string(String text, PrintWriter to) {
    JsonWriter writer = new JsonWriter(true);
    to.append('"');
    for (int from = 0; from < text.length(); from += PIECE) {
      writer.out.setLength(0);
      writer.escape(text, from, Math.min(text.length(), from + PIECE));
      to.append(writer.out);
    }
    to.append('"');
  }

  private String whole(Json value) {
    value(value, 0);
    return out.append('\n').toString();
  }

  private void value(Json value, int depth) {
    switch (value) {
      case Json.Obj(Map<String, Json> members) -> object(members, depth);
      case Json.Arr(List<Json> items) -> array(items, depth);
      case Json.Str(String text) -> string(text);
      case Json.Num(String literal) -> out.append(literal);
      case Json.Bool(boolean truth) -> out.append(truth);
      case Json.Null ignored -> out.append("null");
    }
  }

  private void object(Map<String, Json> members, int depth) {
    if (members.isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    for (Iterator<Map.Entry<String, Json>> each = members.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<String, Json> member = each.next();
      newLine(depth + 1);
      string(member.getKey());
      out.append(": ");
      value(member.getValue(), depth + 1);
      out.append(each.hasNext() ? onOneLine ? ", " : "," : "");
    }
    newLine(depth);
    out.append('}');
  }

  private void array(List<Json> items, int depth) {
    if (items.isEmpty()) {
      out.append("[]");
      return;
    }
    out.append('[');
    for (Iterator<Json> each = items.iterator(); each.hasNext(); ) {
      newLine(depth + 1);
      value(each.next(), depth + 1);
      out.append(each.hasNext() ? onOneLine ? ", " : "," : "");
    }
    newLine(depth);
    out.append(']');
  }

  private void newLine(int depth) {
    if (!onOneLine) {
      out.append('\n').append(INDENT.repeat(depth));
    }
  }

  private void string(String text) {
    out.append('"');
    escape(text, 0, text.length());
    out.append('"');
  }

  private void escape(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || isLoneSurrogate(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
  }

  /** Half a pair can't be written as UTF-8, but JSON can escape it. */
  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
