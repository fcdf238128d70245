package mapside.basemap.render;

/**
 * How large the picture of a tile of 256 logical pixels is.
 *
 * @param pixels its side, from 64 to 2048
 */
public record TileSize(int pixels) {

  /** Two pixels for each logical one. */
  public static final TileSize DOUBLE = new TileSize(512);

  private static final double LOGICAL = 256;
  private static final int LEAST = 64;
  private static final int MOST = 2048;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the size is out of it
   */
  public TileSize {
    if (pixels < LEAST || pixels > MOST) {
      throw new IllegalArgumentException("a tile of " + pixels + " pixels");
    }
  }

  /** The size with about so many pixels for a logical pixel; within the range whatever is asked. */
  public static TileSize ofScale(double scale) {
    return new TileSize(Math.clamp(Math.round(scale * LOGICAL), LEAST, MOST));
  }

  /** Pixels for a logical pixel, in which styles give widths. */
  public double scale() {
    return pixels / LOGICAL;
  }
}
