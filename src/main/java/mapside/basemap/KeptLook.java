package mapside.basemap;

import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Another look, some tiles of which were painted before, in the style that it has.
 *
 * @param inner paints all others
 * @param kept what was painted before
 * @param dress the style and size
 */
record KeptLook(TileLook inner, KeptTiles kept, TileDress dress) implements TileLook {

  @Override
  public TileLook in(TileDress other) {
    TileLook altered = inner.in(other);
    return other.style().equals(dress.style()) ? new KeptLook(altered, kept, other) : altered;
  }

  @Override
  public Raster background(TileId id) {
    return inner.background(id);
  }

  @Override
  public Brush brush() {
    Brush painting = inner.brush();
    return id -> kept.find(id, dress.size().pixels()).orElseGet(() -> painting.paint(id));
  }
}
