package mapside.article;

/**
 * A column of a table.
 *
 * @param longest how many characters its longest cell has
 * @param side where the lines of its cells stand
 */
public record Column(int longest, Side side) {

  /** Where lines stand in a cell. */
  public enum Side {
    /** Where their script begins. */
    START,
    LEFT,
    CENTER,
    RIGHT
  }
}
