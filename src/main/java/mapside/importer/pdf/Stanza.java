package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together: a paragraph, a heading, an item of a list, a table, a picture. */
final class Stanza {

  /** What it is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    TABLE,
    PICTURE,
    NOTE
  }

  private final List<Line> lines = new ArrayList<>();
  private Kind kind;

  Stanza(Kind kind, Line first) {
    this.kind = kind;
    lines.add(first);
  }

  Kind kind() {
    return kind;
  }

  void become(Kind other) {
    kind = other;
  }

  void add(Line line) {
    lines.add(line);
  }

  /** Takes the lines of one that goes on with the same sentence. */
  void join(Stanza other) {
    lines.addAll(other.lines);
  }

  List<Line> lines() {
    return lines;
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  float size() {
    return first().size();
  }

  boolean isBold() {
    return lines.stream().allMatch(Line::isBold);
  }

  /** How many letters it has. */
  int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }
}
