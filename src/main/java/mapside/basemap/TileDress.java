package mapside.basemap;

import java.util.Arrays;
import mapside.basemap.render.TileSize;
import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * What the pictures of all tiles have in common.
 *
 * @param style the colours and lines
 * @param size how large the pictures are
 */
record TileDress(Style style, TileSize size) {

  /** A style with pictures of the size that every service begins with. */
  static TileDress of(Style style) {
    return new TileDress(style, TileSize.DOUBLE);
  }

  TileDress in(Style other) {
    return new TileDress(other, size);
  }

  TileDress in(TileSize other) {
    return new TileDress(style, other);
  }

  /** Open sea at the zoom of a tile. */
  Raster sea(TileId id) {
    return plain(style.background().at(id.z()));
  }

  /** Where a map has nothing. */
  Raster ground(TileId id) {
    return plain(Ground.argb(style, id.z()));
  }

  private Raster plain(int argb) {
    int[] pixels = new int[size.pixels() * size.pixels()];
    Arrays.fill(pixels, argb);
    return new Raster(size.pixels(), size.pixels(), pixels);
  }
}
