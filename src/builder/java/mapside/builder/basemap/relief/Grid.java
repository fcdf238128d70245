package mapside.builder.basemap.relief;

import java.util.stream.IntStream;

/**
 * Values over the whole Earth in equal steps of longitude and latitude, from the north-west corner;
 * each stands in the middle of its cell. The first column follows the last.
 *
 * @param columns cells round the Earth; half as many from pole to pole
 * @param values by rows
 */
record Grid(int columns, float[] values) {

  Grid(int columns) {
    this(columns, new float[columns * columns / 2]);
  }

  int rows() {
    return columns / 2;
  }

  /** The longitude of the middle of a column, degrees; columns may lie beyond the Earth's. */
  double lon(double column) {
    return (column + 0.5) * 360 / columns - 180;
  }

  /** The latitude of the middle of a row, degrees. */
  double lat(double row) {
    return 90 - (row + 0.5) * 360 / columns;
  }

  float get(int column, int row) {
    return values[row * columns + Math.floorMod(column, columns)];
  }

  /** The value at a place between cells, linear between the four around; rows must exist. */
  float between(double column, double row) {
    int west = (int) Math.floor(column);
    int north = (int) Math.floor(row);
    float partX = (float) (column - west);
    float partY = (float) (row - north);
    return (1 - partY) * (get(west, north) * (1 - partX) + get(west + 1, north) * partX)
        + partY * (get(west, north + 1) * (1 - partX) + get(west + 1, north + 1) * partX);
  }

  /** Calls for each row, on all cores. */
  void eachRow(RowWork work) {
    IntStream.range(0, rows()).parallel().forEach(work::row);
  }

  /** Something to do for one row. */
  interface RowWork {
    void row(int row);
  }

  /** What the cell's value becomes. */
  interface CellWork {
    float value(float before);
  }

  /** What becomes of two cells in the same place. */
  interface PairWork {
    float value(float first, float second);
  }

  /** A grid made of this one and another of the same size. */
  Grid combined(Grid other, PairWork work) {
    Grid out = new Grid(columns);
    eachRow(
        row -> {
          for (int i = row * columns; i < (row + 1) * columns; i++) {
            out.values[i] = work.value(values[i], other.values[i]);
          }
        });
    return out;
  }

  /** A grid of changed values. */
  Grid map(CellWork work) {
    Grid out = new Grid(columns);
    eachRow(
        row -> {
          for (int i = row * columns; i < (row + 1) * columns; i++) {
            out.values[i] = work.value(values[i]);
          }
        });
    return out;
  }
}
