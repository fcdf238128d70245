package mapside.basemap;

import java.util.Optional;
import mapside.geo.TileId;

/** An archive without tiles: open sea everywhere, for when there is no base map to show. */
public final class EmptyArchive implements TileArchive {

  @Override
  public int minZoom() {
    return 0;
  }

  @Override
  public int maxZoom() {
    return 0;
  }

  @Override
  public String attribution() {
    return "";
  }

  @Override
  public Optional<byte[]> tile(TileId id) {
    return Optional.empty();
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
