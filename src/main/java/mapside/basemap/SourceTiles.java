package mapside.basemap;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mapside.basemap.mvt.VectorTile;
import mapside.geo.TileId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the data that a tile is painted from: its own, or that of its nearest ancestor. Keeps what
 * was decoded last, because many deep tiles are painted from one ancestor. Safe for any thread.
 */
final class SourceTiles {

  /** Decoded, this is about 16 MB. */
  private static final int KEPT_BYTES = 4 << 20;

  private final TileArchive archive;
  private final Set<String> layers;
  private final Consumer<BaseMapProblem> problems;
  private final LinkedHashMap<TileId, VectorTile> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int keptBytes;

  SourceTiles(TileArchive archive, Set<String> layers, Consumer<BaseMapProblem> problems) {
    this.archive = archive;
    this.layers = layers;
    this.problems = problems;
  }

  /**
   * Data for a tile.
   *
   * @param tile what the data is
   * @param zoom the zoom of the tile that it comes from
   */
  record Source(VectorTile tile, int zoom) {}

  /** The nearest data; an empty tile if the archive has none, or none that is whole. */
  Source nearest(TileId id) {
    for (int zoom = Math.min(id.z(), archive.maxZoom()); zoom >= archive.minZoom(); zoom--) {
      VectorTile tile = tile(id.ancestor(zoom));
      if (tile != null) {
        return new Source(tile, zoom);
      }
    }
    return new Source(VectorTile.EMPTY, id.z());
  }

  private @Nullable VectorTile tile(TileId id) {
    VectorTile known = known(id);
    if (known != null) {
      return known;
    }
    try {
      Optional<byte[]> bytes = archive.tile(id);
      if (bytes.isEmpty()) {
        return null;
      }
      VectorTile decoded = VectorTile.decode(bytes.get(), layers);
      keep(id, decoded);
      return decoded;
    } catch (IOException e) {
      problems.accept(new BaseMapProblem.DamagedTile(id, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private synchronized @Nullable VectorTile known(TileId id) {
    return kept.get(id);
  }

  private synchronized void keep(TileId id, VectorTile tile) {
    if (kept.put(id, tile) == null) {
      keptBytes += tile.byteSize();
    }
    while (keptBytes > KEPT_BYTES && kept.size() > 1) {
      keptBytes -= kept.pollFirstEntry().getValue().byteSize();
    }
  }
}
