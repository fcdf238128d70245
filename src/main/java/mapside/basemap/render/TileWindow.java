package mapside.basemap.render;

import mapside.geo.TileId;

/**
 * The part of a source tile that a painted tile shows, in the steps of the source's coordinates.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param side its width and height
 * @param pixels the side of the painted tile
 */
record TileWindow(double left, double top, double side, int pixels) {

  /**
   * The window of a tile in itself or in an ancestor.
   *
   * @param shown the tile that is painted
   * @param sourceZoom the zoom of the tile that has the data: the same tile or its ancestor
   * @param extent how many steps the source has
   * @param pixels the side of the painted tile
   */
  static TileWindow of(TileId shown, int sourceZoom, int extent, int pixels) {
    int deeper = shown.z() - sourceZoom;
    int mask = (1 << deeper) - 1;
    double side = (double) extent / (1 << deeper);
    return new TileWindow((shown.x() & mask) * side, (shown.y() & mask) * side, side, pixels);
  }

  /** Pixels for one step of the coordinates. */
  double scale() {
    return pixels / side;
  }
}
