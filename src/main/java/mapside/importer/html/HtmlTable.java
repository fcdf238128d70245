package mapside.importer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.article.Column;
import mapside.importer.Draft;
import mapside.importer.Table;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of a page: cells that span several columns or rows leave the rest of those empty. */
final class HtmlTable {

  private static final int MOST_COLUMNS = 24;
  private static final int MOST_ROWS = 20_000;

  /** A cell that holds more is a part of a page, not of a table. */
  private static final int LONGEST_CELL = 1500;

  private static final Pattern SIDE = Pattern.compile("text-align:\\s*([a-z]+)");

  private final Element element;
  private final List<Element> rows = new ArrayList<>();

  HtmlTable(Element element) {
    this.element = element;
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .forEach(rows::add);
        default -> {
          // Captions and groups of columns have no cells.
        }
      }
    }
  }

  /** What stands over or under the table. */
  @Nullable Element caption() {
    return element.children().stream()
        .filter(child -> child.normalName().equals("caption"))
        .findFirst()
        .orElse(null);
  }

  /** Whether its rows and columns mean something. */
  boolean isData() {
    if (element.attr("role").equals("presentation") || holdsTable()) {
      return false;
    }
    boolean wide = rows.stream().anyMatch(row -> cells(row).size() > 1);
    return wide
        && rows.size() > 1
        && rows.size() <= MOST_ROWS
        && element.selectFirst("img, pre, h1, h2, h3") == null
        && rows.stream()
            .flatMap(row -> cells(row).stream())
            .allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  /** Ends at the first: of tables in tables in tables each would count all that are in it. */
  private boolean holdsTable() {
    return element.stream().skip(1).anyMatch(each -> each.normalName().equals("table"));
  }

  Table read(Function<Element, Draft> reader) {
    Table table = new Table();
    Map<Integer, Integer> reaching = new HashMap<>();
    for (Element row : rows) {
      List<Element> cells = cells(row);
      List<Draft> drafts = new ArrayList<>();
      for (Element cell : cells) {
        skipReached(reaching, drafts);
        int span = span(cell, "colspan");
        int down = span(cell, "rowspan");
        for (int i = 0; i < span && drafts.size() < MOST_COLUMNS; i++) {
          if (down > 1) {
            reaching.put(drafts.size(), down - 1);
          }
          drafts.add(i == 0 ? reader.apply(cell).side(side(cell)) : new Draft());
        }
      }
      skipReached(reaching, drafts);
      boolean heading =
          !cells.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
      table.row(drafts, heading);
    }
    return table;
  }

  /** Cells of rows above that reach down to here. */
  private static void skipReached(Map<Integer, Integer> reaching, List<Draft> drafts) {
    while (drafts.size() < MOST_COLUMNS && reaching.getOrDefault(drafts.size(), 0) > 0) {
      reaching.merge(drafts.size(), -1, Integer::sum);
      drafts.add(new Draft());
    }
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  /** As the cell says, or its row. */
  private static Column.Side side(Element cell) {
    for (Element each : List.of(cell, cell.parent() == null ? cell : cell.parent())) {
      Matcher sheet = SIDE.matcher(each.attr("style").toLowerCase(Locale.ROOT));
      String said = sheet.find() ? sheet.group(1) : each.attr("align").toLowerCase(Locale.ROOT);
      switch (said) {
        case "left" -> {
          return Column.Side.LEFT;
        }
        case "center" -> {
          return Column.Side.CENTER;
        }
        case "right" -> {
          return Column.Side.RIGHT;
        }
        default -> {
          // Nothing is said, or nothing that is understood.
        }
      }
    }
    return Column.Side.START;
  }

  private static int span(Element cell, String attribute) {
    try {
      return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, MOST_COLUMNS);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
