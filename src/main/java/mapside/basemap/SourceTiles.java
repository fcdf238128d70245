package mapside.basemap;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.picture.PictureDecoder;
import mapside.geo.TileId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the data that a tile is painted from: its own, or that of its nearest ancestor. Keeps what
 * was decoded last, because many deep tiles are painted from one ancestor. Safe for any thread.
 *
 * @param <T> what a tile is once it is decoded
 */
final class SourceTiles<T> {

  private static final int KEPT_BYTES = 16 << 20;

  /** How bytes become a tile. */
  interface Format<T> {

    /** Decodes a tile; the message of the exception says what is wrong with it. */
    T decode(byte[] bytes) throws IOException;

    /** About how many bytes a decoded tile takes in memory. */
    int byteSize(T tile);
  }

  /** Vector tiles, of which some layers are read. */
  record Shapes(Set<String> layers) implements Format<VectorTile> {

    /** What a decoded tile takes for each byte of the encoded one, as measured. */
    private static final int SWELLING = 5;

    @Override
    public VectorTile decode(byte[] bytes) throws IOException {
      return VectorTile.decode(bytes, layers);
    }

    @Override
    public int byteSize(VectorTile tile) {
      return SWELLING * tile.byteSize();
    }
  }

  /** Tiles that are pictures. */
  record Pictures() implements Format<BufferedImage> {

    @Override
    public BufferedImage decode(byte[] bytes) throws IOException {
      return PictureDecoder.decode(bytes);
    }

    @Override
    public int byteSize(BufferedImage tile) {
      return Integer.BYTES * tile.getWidth() * tile.getHeight();
    }
  }

  /**
   * Data for a tile.
   *
   * @param tile what the data is
   * @param zoom the zoom of the tile that it comes from
   */
  record Source<T>(T tile, int zoom) {}

  private final TileArchive archive;
  private final Format<T> format;
  private final Consumer<BaseMapProblem> problems;
  private final LinkedHashMap<TileId, T> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int keptBytes;

  SourceTiles(TileArchive archive, Format<T> format, Consumer<BaseMapProblem> problems) {
    this.archive = archive;
    this.format = format;
    this.problems = problems;
  }

  /** The nearest data; empty if the archive has none, or none that is whole. */
  Optional<Source<T>> nearest(TileId id) {
    for (int zoom = Math.min(id.z(), archive.maxZoom()); zoom >= archive.minZoom(); zoom--) {
      Optional<T> tile = tile(id.ancestor(zoom));
      if (tile.isPresent()) {
        return Optional.of(new Source<>(tile.get(), zoom));
      }
    }
    return Optional.empty();
  }

  /** The data of a tile itself; empty if the archive has none, or it is damaged, which is told. */
  Optional<T> tile(TileId id) {
    T known = known(id);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Optional<byte[]> bytes = archive.tile(id);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      T decoded = format.decode(bytes.get());
      keep(id, decoded);
      return Optional.of(decoded);
    } catch (IOException e) {
      problems.accept(new BaseMapProblem.DamagedTile(id, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private synchronized @Nullable T known(TileId id) {
    return kept.get(id);
  }

  private synchronized void keep(TileId id, T tile) {
    if (kept.put(id, tile) == null) {
      keptBytes += format.byteSize(tile);
    }
    while (keptBytes > KEPT_BYTES && kept.size() > 1) {
      keptBytes -= format.byteSize(kept.pollFirstEntry().getValue());
    }
  }
}
