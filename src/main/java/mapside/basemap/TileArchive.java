package mapside.basemap;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import mapside.geo.TileId;

/** A file of map tiles. Safe for use from any thread until it is closed. */
public interface TileArchive extends Closeable {

  /** The least zoom that has tiles. */
  int minZoom();

  /** The greatest zoom that has tiles. */
  int maxZoom();

  /** Whom to thank for the data, as plain text; empty if the archive does not say. */
  String attribution();

  /**
   * The uncompressed bytes of a tile.
   *
   * @return empty if the archive has no such tile
   * @throws IOException if the archive is damaged at that place or can't be read; the message says
   *     what is wrong
   */
  Optional<byte[]> tile(TileId id) throws IOException;
}
