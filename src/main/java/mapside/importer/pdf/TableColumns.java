package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a table: cells that stand over each other are of one column. */
final class TableColumns {

  /** What stands so far apart is of two columns where one of them begins there. */
  private static final float LEAST_GAP = 0.6f;

  /** So many points letters may stand beside where their column begins. */
  private static final float SLACK = 1.5f;

  private TableColumns() {}

  /** From where to where each column goes, from the left; none if its cells stand in disorder. */
  static List<float[]> of(Stanza table) {
    int most = table.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(1);
    // In rows with fewer cells two that stand close may be taken for one that spans two columns.
    List<float[]> columns =
        of(table.lines().stream().map(Line::cells).filter(row -> row.size() == most).toList());
    if (columns.size() < most) {
      return List.of();
    }
    for (Line line : table.lines()) {
      for (List<Glyph> cell : parted(line, columns)) {
        widen(columns, cell.getFirst().x(), cell.getLast().end());
      }
    }
    return columns;
  }

  private static List<float[]> of(List<List<List<Glyph>>> rows) {
    List<float[]> cells = new ArrayList<>();
    for (List<List<Glyph>> row : rows) {
      for (List<Glyph> cell : row) {
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
    return columns;
  }

  /** A cell that stands over one column only is of it, however wide it is. */
  private static void widen(List<float[]> columns, float left, float right) {
    List<float[]> under =
        columns.stream().filter(column -> left < column[1] && right > column[0]).toList();
    if (under.size() == 1) {
      under.getFirst()[0] = Math.min(under.getFirst()[0], left);
      under.getFirst()[1] = Math.max(under.getFirst()[1], right);
    }
  }

  /** The cells of a row; those that stand close are parted where a column begins between them. */
  static List<List<Glyph>> parted(Line line, List<float[]> columns) {
    List<List<Glyph>> cells = new ArrayList<>();
    for (List<Glyph> close : line.cells()) {
      List<Glyph> cell = new ArrayList<>();
      for (Glyph glyph : close) {
        if (!cell.isEmpty() && isBorder(cell.getLast(), glyph, columns)) {
          cells.add(cell);
          cell = new ArrayList<>();
        }
        cell.add(glyph);
      }
      cells.add(cell);
    }
    return cells;
  }

  private static boolean isBorder(Glyph before, Glyph glyph, List<float[]> columns) {
    return glyph.x() - before.end() > LEAST_GAP * glyph.size()
        && columns.stream()
            .anyMatch(
                column -> before.end() <= column[0] + SLACK && column[0] <= glyph.x() + SLACK);
  }

  /** The number of the column that a cell is of. */
  static int find(List<float[]> columns, Glyph first) {
    int found = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i)[0] <= first.x() + SLACK) {
        found = i;
      }
    }
    return found;
  }
}
