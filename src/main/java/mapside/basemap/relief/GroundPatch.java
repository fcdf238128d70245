package mapside.basemap.relief;

import java.io.IOException;

/**
 * A rectangle of cells cut out of a grid. Columns go on round the Earth; beyond the other edges the
 * last cells are repeated.
 *
 * @param columns cells in a row
 * @param cells metres, by rows
 */
record GroundPatch(int columns, float[][] cells) {

  static GroundPatch read(Heights heights, int grid, int west, int north, int columns, int rows)
      throws IOException {
    float[][] cells = new float[rows][columns];
    HeightGrid shape = heights.grids().get(grid);
    for (int row = 0; row < rows; row++) {
      int from = Math.clamp(north + row, 0, shape.rows() - 1);
      int column = 0;
      while (column < columns) {
        int at = inGrid(shape, west + column);
        int blockColumn = at / HeightGrid.BLOCK;
        short[] block = heights.block(grid, blockColumn, from / HeightGrid.BLOCK);
        int width = shape.blockWidth(blockColumn);
        int start = from % HeightGrid.BLOCK * width;
        int inBlock = at % HeightGrid.BLOCK;
        // Beyond an edge the same cell again and again, within it the rest of the block's row.
        int run = isWithin(shape, west + column) ? Math.min(width - inBlock, columns - column) : 1;
        for (int i = 0; i < run; i++) {
          cells[row][column + i] = block[start + inBlock + i];
        }
        column += run;
      }
    }
    return new GroundPatch(columns, cells);
  }

  private static boolean isWithin(HeightGrid grid, int column) {
    return grid.isRound() || column >= 0 && column < grid.columns();
  }

  private static int inGrid(HeightGrid grid, int column) {
    return grid.isRound()
        ? Math.floorMod(column, grid.columns())
        : Math.clamp(column, 0, grid.columns() - 1);
  }

  float[] row(int row) {
    return cells[row];
  }
}
