package mapside.basemap;

import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * A style, and the data decoded for it.
 *
 * @param style the style
 * @param sources the data of the layers that the style paints
 */
record TileLook(Style style, SourceTiles sources) {

  /** Open sea at the zoom of a tile. */
  Raster background(TileId id) {
    return Pictures.plain(style.background().at(id.z()));
  }
}
