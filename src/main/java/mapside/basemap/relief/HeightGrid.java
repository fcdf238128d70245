package mapside.basemap.relief;

/**
 * Where the cells of one grid of heights lie. A height stands in the middle of its cell.
 *
 * @param cell the side of a cell, seconds of arc
 * @param west the longitude of the western edge, seconds of arc
 * @param north the latitude of the northern edge, seconds of arc
 * @param columns cells from west to east
 * @param rows cells from north to south
 */
public record HeightGrid(int cell, int west, int north, int columns, int rows) {

  /** The side of a block of cells that is packed as one. */
  public static final int BLOCK = 128;

  private static final int SECONDS = 3600;
  private static final int ROUND = 360 * SECONDS;
  private static final int MOST_CELLS = 1 << 16;

  /** Checks the ranges. */
  public HeightGrid {
    if (cell < 1 || columns < 1 || rows < 1 || columns > MOST_CELLS || rows > MOST_CELLS) {
      throw new IllegalArgumentException(
          "a grid of " + columns + " × " + rows + " cells of " + cell + "″");
    }
  }

  /** Whether the last column is followed by the first. */
  public boolean isRound() {
    return (long) cell * columns == ROUND;
  }

  /** The column, with a fraction, of a longitude in degrees; whole in the middle of a cell. */
  public double column(double lon) {
    return (lon * SECONDS - west) / cell - 0.5;
  }

  /** The row, with a fraction, of a latitude in degrees; whole in the middle of a cell. */
  public double row(double lat) {
    return (north - lat * SECONDS) / cell - 0.5;
  }

  /** The longitude of the middle of a column, degrees. */
  public double lon(int column) {
    return (west + (column + 0.5) * cell) / SECONDS;
  }

  /** The latitude of the middle of a row, degrees. */
  public double lat(int row) {
    return (north - (row + 0.5) * cell) / SECONDS;
  }

  /** Whether the grid has cells in a range of columns and rows, both ends included. */
  boolean holds(int firstColumn, int lastColumn, int firstRow, int lastRow) {
    return firstRow >= 0
        && lastRow < rows
        && (isRound() || firstColumn >= 0 && lastColumn < columns);
  }

  /** Blocks from west to east. */
  public int blockColumns() {
    return (columns + BLOCK - 1) / BLOCK;
  }

  /** Blocks from north to south. */
  public int blockRows() {
    return (rows + BLOCK - 1) / BLOCK;
  }

  /** The columns of the blocks in a column of blocks. */
  public int blockWidth(int blockColumn) {
    return Math.min(BLOCK, columns - blockColumn * BLOCK);
  }

  /** The rows of the blocks in a row of blocks. */
  public int blockHeight(int blockRow) {
    return Math.min(BLOCK, rows - blockRow * BLOCK);
  }
}
