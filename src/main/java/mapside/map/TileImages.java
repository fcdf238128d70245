package mapside.map;

import java.util.LinkedHashSet;
import mapside.raster.Raster;

/**
 * The images that tiles are shown in. The one that has been out of view for the longest time shows
 * the next tile, so that their number stays the same however far the map is moved. Safe for any
 * thread.
 */
final class TileImages {

  /**
   * So many are made before one is used again: about a view of a large window and what lies round
   * it.
   */
  static final int FEW = 48;

  private final LinkedHashSet<TileImage> outOfView = new LinkedHashSet<>();
  private int made;

  /** An image of a tile, in view from now on. */
  TileImage show(TileImage.Spot spot, Raster raster) {
    TileImage image = free(raster);
    image.take(spot, raster);
    return image;
  }

  private synchronized TileImage free(Raster raster) {
    if (made >= FEW && !outOfView.isEmpty()) {
      TileImage image = outOfView.removeFirst();
      if (image.fits(raster)) {
        return image;
      }
      made--;
    }
    made++;
    return new TileImage(raster.width(), raster.height());
  }

  /** Tells that nobody sees an image any more. */
  synchronized void leave(TileImage image) {
    outOfView.addLast(image);
  }

  /**
   * Tells that an image comes back into view.
   *
   * @return whether it still shows this tile; if not, it stays out of view
   */
  synchronized boolean comeBack(TileImage image, TileImage.Spot spot) {
    return image.spot().filter(spot::equals).isPresent() && outOfView.remove(image);
  }

  /** How many there are, in view or not. */
  synchronized int size() {
    return made;
  }
}
