package mapside.basemap;

import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Another look within a box, and calm ground outside: neither sea nor land, because nobody knows.
 *
 * @param inner the look within
 * @param extent the box
 * @param style the style that the ground goes with
 */
record BoundedLook(TileLook inner, TileExtent extent, Style style) implements TileLook {

  @Override
  public TileLook in(Style other) {
    return new BoundedLook(inner.in(other), extent, other);
  }

  @Override
  public Raster background(TileId id) {
    return extent.meets(id) ? inner.background(id) : ground(id);
  }

  @Override
  public Brush brush() {
    Brush within = inner.brush();
    return id -> extent.meets(id) ? within.paint(id) : ground(id);
  }

  private Raster ground(TileId id) {
    return Pictures.plain(Ground.argb(style, id.z()));
  }
}
