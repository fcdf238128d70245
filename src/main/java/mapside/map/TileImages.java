package mapside.map;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mapside.raster.Raster;
import org.jspecify.annotations.Nullable;

/**
 * The images that tiles are shown in. The one that has been out of view for the longest time shows
 * the next tile: a new image costs far more than a tile's pixels. A zoom changes a whole view of
 * them at once, so as many are there as were ever in view at once. Safe for any thread.
 */
final class TileImages {

  /** So many are kept out of view however large they are. */
  static final int SPARE = 4;

  /** Of large pictures few, so that those of a map for a whole class do not fill the memory. */
  private static final long SPARE_BYTES = 40L << 20;

  private final LinkedHashMap<TileImage.Spot, TileImage> spare = new LinkedHashMap<>();

  /** How often each image is in view: twice while one view takes the place of another. */
  private final Map<TileImage, Integer> inView = new IdentityHashMap<>();

  private final Map<TileImage.Spot, TileImage> latest = new HashMap<>();

  /** An image of a tile, in view from now on. */
  synchronized TileImage show(TileImage.Spot spot, Raster raster) {
    TileImage shown = latest.get(spot);
    if (shown == null || !shown.shows(raster)) {
      shown = free(raster);
      shown.take(spot, raster);
    }
    enter(shown);
    return shown;
  }

  private void enter(TileImage image) {
    inView.merge(image, 1, Integer::sum);
    latest.put(image.spot(), image);
  }

  private TileImage free(Raster raster) {
    while (!spare.isEmpty()) {
      TileImage image = spare.pollFirstEntry().getValue();
      if (image.fits(raster)) {
        return image;
      }
    }
    return new TileImage(raster.width(), raster.height());
  }

  /** Tells that nobody sees an image any more. */
  synchronized void leave(TileImage image) {
    if (inView.merge(image, -1, TileImages::sumOrGone) != null) {
      return;
    }
    latest.remove(image.spot(), image);
    spare.put(image.spot(), image);
    while (spare.size() > most(image.pixels())) {
      spare.pollFirstEntry();
    }
  }

  /** How many of so many pixels are kept out of view. */
  private static long most(int pixels) {
    return Math.max(SPARE_BYTES / Integer.BYTES / pixels, SPARE);
  }

  /** The image that still shows a tile which is in view again; empty if none does. */
  synchronized Optional<TileImage> comeBack(TileImage.Spot spot) {
    Optional<TileImage> image = Optional.ofNullable(spare.remove(spot));
    image.ifPresent(this::enter);
    return image;
  }

  /** Whether a tile is in view with its image. */
  synchronized boolean isInView(TileImage.Spot spot) {
    return latest.containsKey(spot);
  }

  private static @Nullable Integer sumOrGone(Integer times, Integer change) {
    return times + change == 0 ? null : times + change;
  }

  /** How many there are, in view or not. */
  synchronized int size() {
    return inView.size() + spare.size();
  }
}
