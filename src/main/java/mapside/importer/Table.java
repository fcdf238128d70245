package mapside.importer;

import java.util.ArrayList;
import java.util.List;

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

  /** How much the longest cell of each column holds. */
  List<Integer> columns() {
    int[] longest = new int[width()];
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        longest[i] = Math.max(longest[i], row.cells().get(i).words().length());
      }
    }
    return java.util.Arrays.stream(longest).boxed().toList();
  }
}
