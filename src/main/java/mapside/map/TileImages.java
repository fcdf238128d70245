package mapside.map;

import java.util.LinkedHashMap;
import java.util.Optional;
import mapside.raster.Raster;

/**
 * The images that tiles are shown in. The one that has been out of view for the longest time shows
 * the next tile, so that there are only as many as the view needs and a few to spare. Safe for any
 * thread.
 */
final class TileImages {

  /** So many are kept out of view: about what comes into view and leaves it while panning. */
  static final int SPARE = 16;

  private final LinkedHashMap<TileImage.Spot, TileImage> spare = new LinkedHashMap<>();
  private int inView;

  /** An image of a tile, in view from now on. */
  TileImage show(TileImage.Spot spot, Raster raster) {
    TileImage image = free(raster);
    image.take(spot, raster);
    return image;
  }

  private synchronized TileImage free(Raster raster) {
    inView++;
    while (spare.size() >= SPARE) {
      TileImage image = spare.pollFirstEntry().getValue();
      if (image.fits(raster)) {
        return image;
      }
    }
    return new TileImage(raster.width(), raster.height());
  }

  /** Tells that nobody sees an image any more. */
  synchronized void leave(TileImage image) {
    inView--;
    spare.put(image.spot(), image);
    if (spare.size() > SPARE) {
      spare.pollFirstEntry();
    }
  }

  /** The image that still shows a tile which is in view again; empty if none does. */
  synchronized Optional<TileImage> comeBack(TileImage.Spot spot) {
    Optional<TileImage> image = Optional.ofNullable(spare.remove(spot));
    image.ifPresent(back -> inView++);
    return image;
  }

  /** How many there are, in view or not. */
  synchronized int size() {
    return inView + spare.size();
  }
}
