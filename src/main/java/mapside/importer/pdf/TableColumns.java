package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a table: cells that stand over each other are of one column. */
final class TableColumns {

  private TableColumns() {}

  /** From where to where each column goes, from the left; none if its cells stand in disorder. */
  static List<float[]> of(Stanza table) {
    List<float[]> cells = new ArrayList<>();
    for (Line line : table.lines()) {
      for (List<Glyph> cell : line.cells()) {
        cells.add(new float[] {cell.getFirst().x(), cell.getLast().end()});
      }
    }
    cells.sort(Comparator.comparingDouble(cell -> cell[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] cell : cells) {
      if (columns.isEmpty() || cell[0] > columns.getLast()[1]) {
        columns.add(cell);
      } else {
        columns.getLast()[1] = Math.max(columns.getLast()[1], cell[1]);
      }
    }
    int most = table.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(1);
    return columns.size() < most ? List.of() : columns;
  }

  /** The number of the column that a cell is of. */
  static int find(List<float[]> columns, Glyph first) {
    int found = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i)[0] <= first.x()) {
        found = i;
      }
    }
    return found;
  }
}
