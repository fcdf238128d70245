package mapside.basemap;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * The painted tiles that were asked for last, up to a number of bytes. Each is a copy in a place
 * that the next tile takes over: thousands of pictures that are given up only after some seconds
 * would each wait in the memory of long-lived things until that is full. Not for many threads.
 */
final class TileCache {

  private final long capacity;
  private final LinkedHashMap<TileId, Raster> tiles = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  TileCache(long capacity) {
    this.capacity = capacity;
  }

  /** Whether a tile is kept, which is asked for now. */
  boolean has(TileId id) {
    return tiles.get(id) != null;
  }

  /** A copy of the picture of a tile; empty if it is not kept. */
  Optional<Raster> get(TileId id) {
    return use(id, kept -> new Raster(kept.width(), kept.height(), kept.argb().clone()));
  }

  /**
   * What somebody makes of the picture of a tile; empty if it is not kept.
   *
   * @param maker neither changes the picture nor keeps it, since its place is used again
   */
  <T> Optional<T> use(TileId id, Function<? super Raster, T> maker) {
    return Optional.ofNullable(tiles.get(id)).map(maker);
  }

  /**
   * Keeps a copy of a picture, in place of those that were not asked for longest; not of one that
   * is larger than all that may be kept.
   */
  void put(TileId id, Raster picture) {
    Raster unused = tiles.remove(id);
    bytes -= unused == null ? 0 : size(unused);
    if (size(picture) > capacity) {
      return;
    }
    while (bytes + size(picture) > capacity && !tiles.isEmpty()) {
      unused = tiles.pollFirstEntry().getValue();
      bytes -= size(unused);
    }
    int length = picture.argb().length;
    int[] place =
        unused != null && unused.argb().length == length ? unused.argb() : new int[length];
    System.arraycopy(picture.argb(), 0, place, 0, length);
    tiles.put(id, new Raster(picture.width(), picture.height(), place));
    bytes += size(picture);
  }

  /** Which tiles there are. */
  Set<TileId> ids() {
    return Set.copyOf(tiles.keySet());
  }

  void clear() {
    tiles.clear();
    bytes = 0;
  }

  long bytes() {
    return bytes;
  }

  private static long size(Raster raster) {
    return (long) raster.argb().length * Integer.BYTES;
  }
}
