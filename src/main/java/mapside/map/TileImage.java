package mapside.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mapside.raster.Raster;
import org.jspecify.annotations.Nullable;

/**
 * An image that shows one tile after another, because a new image for each would leave as much
 * garbage behind in a minute of panning as all the rest of the program in an hour.
 */
final class TileImage extends WritableImage {

  private final PixelBuffer<IntBuffer> buffer;
  private volatile @Nullable Spot spot;

  /**
   * Where a tile lies in Gluon's world.
   *
   * @param zoom its level
   * @param column from the seam
   * @param row from the north
   */
  record Spot(int zoom, int column, int row) {}

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

  /** The tile it shows; empty for a new image. */
  Optional<Spot> spot() {
    return Optional.ofNullable(spot);
  }

  boolean fits(Raster raster) {
    return buffer.getBuffer().capacity() == raster.argb().length;
  }

  /** Takes a tile's pixels; nobody may be looking at it. They show after {@link #refresh()}. */
  void take(Spot tile, Raster raster) {
    spot = tile;
    System.arraycopy(raster.argb(), 0, buffer.getBuffer().array(), 0, raster.argb().length);
  }

  /** Shows the pixels it took last; only on the JavaFX thread. */
  void refresh() {
    buffer.updateBuffer(changed -> null);
  }
}
