package mapside.map;

/**
 * The tiles of one level that a view shows: columns from the seam, rows from the north, both ends
 * included.
 */
record TileGrid(int firstColumn, int lastColumn, int firstRow, int lastRow) {

  /** Something done with a tile, or asked of it. */
  interface Visit {
    void tile(int column, int row);
  }

  /** A question about a tile. */
  interface Question {
    boolean isTrueOf(int column, int row);
  }

  static TileGrid of(Drawn drawn, int level) {
    int count = 1 << level;
    double side = drawn.worldSize() / count;
    return new TileGrid(
        index(drawn.left() / side, count),
        index((drawn.left() + drawn.viewport().width()) / side, count),
        index(drawn.top() / side, count),
        index((drawn.top() + drawn.viewport().height()) / side, count));
  }

  boolean has(int column, int row) {
    return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
  }

  /** How many tiles these are. */
  int size() {
    return (lastColumn - firstColumn + 1) * (lastRow - firstRow + 1);
  }

  void forEach(Visit visit) {
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        visit.tile(column, row);
      }
    }
  }

  boolean anyMatch(Question question) {
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        if (question.isTrueOf(column, row)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int index(double at, int count) {
    return Math.clamp((int) Math.floor(at), 0, count - 1);
  }
}
