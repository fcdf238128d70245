package mapside.basemap;

import mapside.geo.TileId;
import mapside.raster.Raster;

/** Pictures of tiles that are made from others. */
final class Pictures {

  /** Zooms by which a picture may be enlarged: an ancestor's 16 pixels still tell land from sea. */
  static final int DEEPEST = 5;

  private Pictures() {}

  /** The part of an ancestor's picture that shows a tile, each pixel enlarged to a square. */
  static Raster enlarged(Raster ancestor, TileId id, int ancestorZoom) {
    int deeper = id.z() - ancestorZoom;
    int mask = (1 << deeper) - 1;
    int side = ancestor.width();
    int left = (id.x() & mask) * side;
    int top = (id.y() & mask) * side;
    int[] pixels = new int[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        pixels[y * side + x] = ancestor.at(left + x >> deeper, top + y >> deeper);
      }
    }
    return new Raster(side, side, pixels);
  }
}
