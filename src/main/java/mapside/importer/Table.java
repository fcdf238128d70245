package mapside.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mapside.article.Column;

/** A table while its cells are come upon. For one thread. */
public final class Table {

  /** More columns can't be read side by side; what is in them joins the last one. */
  static final int MOST_COLUMNS = 24;

  private final List<Row> rows = new ArrayList<>();

  /**
   * One row.
   *
   * @param cells from the first column on
   * @param heading whether it names the columns
   */
  record Row(List<Draft> cells, boolean heading) {}

  /** Adds a row. */
  public Table row(List<Draft> cells, boolean heading) {
    List<Draft> kept = new ArrayList<>(cells.subList(0, Math.min(cells.size(), MOST_COLUMNS)));
    for (int i = MOST_COLUMNS; i < cells.size(); i++) {
      kept.getLast().text(" ").append(cells.get(i));
    }
    rows.add(new Row(kept, heading));
    return this;
  }

  /** How many rows there are. */
  public int height() {
    return rows.size();
  }

  /** How many columns there are. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  List<Row> rows() {
    return rows;
  }

  /** All columns, from the first one on. */
  List<Column> columns() {
    return IntStream.range(0, width()).mapToObj(this::column).toList();
  }

  /** Its lines stand where those of all its cells do, but for the one that names it. */
  private Column column(int at) {
    int longest = 0;
    Set<Column.Side> sides = EnumSet.noneOf(Column.Side.class);
    for (Row row : rows) {
      Draft cell = at < row.cells().size() ? row.cells().get(at) : new Draft();
      longest = Math.max(longest, cell.words().length());
      if (!cell.isBlank() && !row.heading()) {
        sides.add(cell.side());
      }
    }
    return new Column(longest, sides.size() == 1 ? sides.iterator().next() : Column.Side.START);
  }
}
