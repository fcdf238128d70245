package mapside.basemap;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;

/** A file of map tiles. Safe for use from any thread until it is closed. */
public interface TileArchive extends Closeable {

  /** What its tiles are. */
  TileContent content();

  /** The least zoom that has tiles. */
  int minZoom();

  /** The greatest zoom that has tiles. */
  int maxZoom();

  /** The box of all its tiles; the whole world if the archive does not say. */
  GeoBounds bounds();

  /** Whom to thank for the data, as plain text; empty if the archive does not say. */
  String attribution();

  /** The names of the layers that its shapes are in; empty if the archive does not say. */
  Set<String> layers();

  /**
   * The uncompressed bytes of a tile.
   *
   * @return empty if the archive has no such tile
   * @throws IOException if the archive is damaged at that place or can't be read; the message says
   *     what is wrong
   */
  Optional<byte[]> tile(TileId id) throws IOException;
}
