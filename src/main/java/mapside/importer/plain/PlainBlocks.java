package mapside.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.importer.Draft;
import mapside.importer.Eastern;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Table;

/**
 * Adds lines that stand together: rows of a table, whose cells tabs part, items of a list, or a
 * paragraph. A table or list may follow lines that tell of it.
 */
final class PlainBlocks {

  private final Flow flow;
  private final boolean isWrapped;

  /**
   * Adds to a flow.
   *
   * @param isWrapped whether the lines of a paragraph were broken, and are joined
   */
  PlainBlocks(Flow flow, boolean isWrapped) {
    this.flow = flow;
    this.isWrapped = isWrapped;
  }

  /**
   * The lines that stand together; where none were broken, all that is no table or list is alone.
   */
  static List<List<String>> of(List<String> lines, boolean isWrapped) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      boolean goesOn = isWrapped || open.isEmpty() || isOfOne(open.getLast(), line);
      if (line.isBlank() || !goesOn) {
        end(open, blocks);
        open = new ArrayList<>();
      }
      if (!line.isBlank()) {
        open.add(line);
      }
    }
    end(open, blocks);
    return blocks;
  }

  private static void end(List<String> open, List<List<String>> blocks) {
    if (!open.isEmpty()) {
      blocks.add(open);
    }
  }

  private static boolean isOfOne(String before, String line) {
    Optional<ListMark> mark = ListMark.of(line.strip());
    return mark.isPresent()
        ? ListMark.of(before.strip()).filter(mark.get()::follows).isPresent()
        : isRow(before) && isRow(line);
  }

  /** Tabs before a line only move it in. */
  private static boolean isRow(String line) {
    return line.strip().indexOf('\t') >= 0 && ListMark.of(line.strip()).isEmpty();
  }

  /** Adds lines that stand together. */
  void add(List<String> lines) throws ImportException {
    int list = list(lines);
    int table = table(lines);
    if (list >= 0) {
      addText(lines.subList(0, list));
      addList(lines.subList(list, lines.size()));
    } else if (lines.size() - table > 1) {
      addText(lines.subList(0, table));
      addTable(lines.subList(table, lines.size()));
    } else {
      addText(lines);
    }
  }

  /** Where a list of two items or more begins; −1 if there is none. */
  private static int list(List<String> lines) {
    int first = 0;
    while (first < lines.size() && ListMark.of(lines.get(first).strip()).isEmpty()) {
      first++;
    }
    boolean isTold = first == 0 || isColon(lines.get(first - 1).stripTrailing());
    return isTold && items(lines.subList(first, lines.size())).size() > 1 ? first : -1;
  }

  private static boolean isColon(String line) {
    return line.endsWith(":") || line.endsWith("：");
  }

  /** The lines of each item; the first one has its mark. */
  private static List<List<String>> items(List<String> lines) {
    List<List<String>> items = new ArrayList<>();
    Optional<ListMark> before = Optional.empty();
    for (String line : lines) {
      Optional<ListMark> mark = ListMark.of(line.strip());
      if (items.isEmpty() || mark.isPresent() && before.filter(mark.get()::follows).isPresent()) {
        items.add(new ArrayList<>());
        before = mark;
      }
      items.getLast().add(line);
    }
    return items;
  }

  private void addList(List<String> lines) throws ImportException {
    for (List<String> item : items(lines)) {
      ListMark mark = ListMark.of(item.getFirst().strip()).orElseThrow();
      item.set(0, mark.words());
      flow.item(new Draft().exact(text(item)), mark.shown(), 0);
    }
  }

  /** Where rows begin that go on to the end. */
  private static int table(List<String> lines) {
    int first = lines.size();
    while (first > 0 && isRow(lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  private void addTable(List<String> lines) throws ImportException {
    Table table = new Table();
    boolean isMovedIn = lines.stream().allMatch(line -> line.startsWith("\t"));
    boolean isHeaded = isHeaded(lines);
    for (String line : lines) {
      List<Draft> cells = new ArrayList<>();
      for (String cell : (isMovedIn ? line.strip() : line.stripTrailing()).split("\t", -1)) {
        cells.add(new Draft().exact(cell.strip()));
      }
      table.row(cells, isHeaded && table.height() == 0);
    }
    flow.table(table);
  }

  /** Words over columns of numbers name them. */
  private static boolean isHeaded(List<String> lines) {
    return !hasNumber(lines.getFirst()) && lines.stream().skip(1).allMatch(PlainBlocks::hasNumber);
  }

  private static boolean hasNumber(String line) {
    for (String cell : line.split("\t", -1)) {
      if (cell.strip().matches("[-−+~<>€$£¥]?[0-9].*")) {
        return true;
      }
    }
    return false;
  }

  private void addText(List<String> lines) throws ImportException {
    if (isWrapped) {
      // Blank ones are passed over.
      flow.paragraph(new Draft().exact(text(lines)));
      return;
    }
    for (String line : lines) {
      flow.paragraph(new Draft().exact(line.strip()));
    }
  }

  /** Whether lines are read as a list or a table. */
  static boolean isParted(List<String> lines) {
    return lines.size() > 1 && (list(lines) >= 0 || lines.size() - table(lines) > 1);
  }

  /** What lines say that were broken; Chinese and Japanese ones go on without a space. */
  static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String each : lines) {
      String line = each.strip();
      boolean isClose =
          text.isEmpty()
              || Eastern.isEastern(text.charAt(text.length() - 1))
                  && Eastern.isEastern(line.charAt(0));
      text.append(isClose ? "" : " ").append(line);
    }
    return text.toString();
  }
}
