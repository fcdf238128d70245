package mapside.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mapside.raster.Raster;

/**
 * An image that shows one tile after another, because a new image for each would leave as much
 * garbage behind in a minute of panning as all the rest of the program in an hour.
 */
final class TileImage extends WritableImage {

  private static final Spot NOWHERE = new Spot(-1, 0, 0);

  private final PixelBuffer<IntBuffer> buffer;
  private volatile Spot spot = NOWHERE;

  /**
   * Where a tile lies in Gluon's world.
   *
   * @param zoom its level
   * @param column from the seam
   * @param row from the north
   */
  record Spot(int zoom, int column, int row) {

    /** The tile one level up that it is a part of. */
    Spot parent() {
      return new Spot(zoom - 1, column / 2, row / 2);
    }
  }

  /** An image of so many pixels; the base map is opaque, so they are premultiplied as they are. */
  TileImage(int width, int height) {
    this(
        new PixelBuffer<>(
            width,
            height,
            IntBuffer.allocate(width * height),
            PixelFormat.getIntArgbPreInstance()));
  }

  private TileImage(PixelBuffer<IntBuffer> buffer) {
    super(buffer);
    this.buffer = buffer;
  }

  /** A pixel that stands for the picture of a tile while nobody sees it. */
  static TileImage unseen(Spot spot) {
    TileImage image = new TileImage(1, 1);
    image.spot = spot;
    return image;
  }

  boolean isUnseen() {
    return pixels() == 1;
  }

  /** The tile it shows; a new image shows none that there is. */
  Spot spot() {
    return spot;
  }

  /** Whether it has the very pixels of a picture. */
  boolean shows(Raster picture) {
    return Arrays.equals(buffer.getBuffer().array(), picture.argb());
  }

  boolean fits(Raster raster) {
    return pixels() == raster.argb().length;
  }

  /** How many pixels it has. */
  int pixels() {
    return buffer.getBuffer().capacity();
  }

  /** Takes a tile's pixels; nobody may be looking at it. They show after {@link #refresh()}. */
  void take(Spot tile, Raster picture) {
    spot = tile;
    System.arraycopy(picture.argb(), 0, buffer.getBuffer().array(), 0, picture.argb().length);
  }

  /** Shows the pixels it took last; only on the JavaFX thread. */
  void refresh() {
    buffer.updateBuffer(changed -> null);
  }
}
