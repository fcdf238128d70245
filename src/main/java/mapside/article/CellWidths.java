package mapside.article;

import java.util.Comparator;
import java.util.List;

/** Shares the width of the text out among the columns of a table. */
public final class CellWidths {

  private static final int SHORTEST = 3;

  private CellWidths() {}

  /**
   * The widths of all columns: what each needs for one line, as far as there is room; where there
   * is not, narrow columns get what they need and the others share the rest.
   *
   * @param columns from the first one on
   * @param letter the width of a letter
   * @param room the width of them all, gaps included
   * @param gap what stays free between two columns
   */
  public static double[] of(List<Column> columns, double letter, double room, double gap) {
    int count = columns.size();
    double[] widths = new double[count];
    double free = Math.max(count * letter * SHORTEST, room - gap * (count - 1));
    List<Integer> byNeed =
        java.util.stream.IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing(column -> columns.get(column).longest()))
            .toList();
    int left = count;
    for (int column : byNeed) {
      double need = Math.ceil((Math.max(SHORTEST, columns.get(column).longest()) + 0.5) * letter);
      widths[column] = Math.floor(Math.min(need, free / left));
      free -= widths[column];
      left--;
    }
    return widths;
  }
}
