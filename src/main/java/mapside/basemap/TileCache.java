package mapside.basemap;

import java.util.LinkedHashMap;
import java.util.Map;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.Nullable;

/** The painted tiles that were asked for last, up to a number of bytes. Not for many threads. */
final class TileCache {

  private final long capacity;
  private final LinkedHashMap<TileId, Raster> tiles = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  TileCache(long capacity) {
    this.capacity = capacity;
  }

  @Nullable Raster get(TileId id) {
    return tiles.get(id);
  }

  void put(TileId id, Raster raster) {
    Raster before = tiles.put(id, raster);
    bytes += size(raster) - (before == null ? 0 : size(before));
    while (bytes > capacity) {
      bytes -= size(tiles.pollFirstEntry().getValue());
    }
  }

  /** A copy of what there is. */
  Map<TileId, Raster> all() {
    return Map.copyOf(tiles);
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
