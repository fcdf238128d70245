package mapside.basemap;

import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Another look within a box, and calm ground outside: neither sea nor land, because nobody knows.
 *
 * @param inner the look within
 * @param extent the box
 * @param dress what the ground goes with
 */
record BoundedLook(TileLook inner, TileExtent extent, TileDress dress) implements TileLook {

  @Override
  public TileLook in(TileDress other) {
    return new BoundedLook(inner.in(other), extent, other);
  }

  @Override
  public Raster background(TileId id) {
    return extent.meets(id) ? inner.background(id) : dress.ground(id);
  }

  @Override
  public Brush brush() {
    Brush within = inner.brush();
    return id -> extent.meets(id) ? within.paint(id) : dress.ground(id);
  }
}
