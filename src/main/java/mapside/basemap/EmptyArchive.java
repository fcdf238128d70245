package mapside.basemap;

import java.util.Optional;
import java.util.Set;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import mapside.geo.WebMercator;

/** An archive without tiles: open sea everywhere, for when there is no base map to show. */
public final class EmptyArchive implements TileArchive {

  @Override
  public TileContent content() {
    return TileContent.SHAPES;
  }

  @Override
  public int minZoom() {
    return 0;
  }

  @Override
  public int maxZoom() {
    return 0;
  }

  @Override
  public GeoBounds bounds() {
    return GeoBounds.ofWestSouthEastNorth(-180, -WebMercator.MAX_LAT, 180, WebMercator.MAX_LAT);
  }

  @Override
  public String attribution() {
    return "";
  }

  @Override
  public Set<String> layers() {
    return Set.of();
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
