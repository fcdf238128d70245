package mapside.raster;

import java.util.concurrent.CompletableFuture;

/**
 * A picture of ARGB ints, rows from the top, not premultiplied. The array is shared, not copied:
 * whoever makes a raster gives it away and writes to it no more.
 *
 * @param width pixels in a row, at least 1
 * @param height rows, at least 1
 * @param argb one int a pixel, {@code width * height} of them
 */
public record Raster(int width, int height, int[] argb) {

  private static final Raster NONE = new Raster(1, 1, new int[1]);

  /** Checks the sizes against each other. */
  public Raster {
    if (width < 1 || height < 1 || argb.length != width * height) {
      throw new IllegalArgumentException(
          "raster of " + width + " × " + height + " with " + argb.length + " pixels");
    }
  }

  /**
   * Takes a picture out of a future that nobody asks any more; it has a transparent pixel then. One
   * that had to wait lies among the long-lived things of the heap, and would keep its picture there
   * until all those are collected.
   */
  public static void letGo(CompletableFuture<Raster> used) {
    used.obtrudeValue(NONE);
  }

  /** The pixel at a column and row. */
  public int at(int x, int y) {
    return argb[y * width + x];
  }
}
