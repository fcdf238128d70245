package mapside.basemap.pmtiles;

import mapside.geo.TileId;

/**
 * The number that PMTiles gives to a tile: all tiles of lower zooms come first, those of one zoom
 * follow a Hilbert curve, so that neighbours on the map are neighbours in the file.
 */
public final class TileNumber {

  /** The greatest zoom whose tiles have numbers that fit a long with room to spare. */
  public static final int MAX_ZOOM = 26;

  private TileNumber() {}

  /**
   * The number of a tile.
   *
   * @throws IllegalArgumentException beyond {@link #MAX_ZOOM}
   */
  public static long of(TileId tile) {
    if (tile.z() > MAX_ZOOM) {
      throw new IllegalArgumentException("zoom beyond " + MAX_ZOOM + ": " + tile);
    }
    long x = tile.x();
    long y = tile.y();
    long along = 0;
    for (long side = 1L << tile.z() >> 1; side > 0; side >>= 1) {
      long right = (x & side) != 0 ? 1 : 0;
      long below = (y & side) != 0 ? 1 : 0;
      along += side * side * (3 * right ^ below);
      if (below == 0) {
        long low = side - 1;
        long turnedX = right == 1 ? low - (x & low) : x & low;
        long turnedY = right == 1 ? low - (y & low) : y & low;
        x = turnedY;
        y = turnedX;
      }
    }
    return firstOfZoom(tile.z()) + along;
  }

  /** How many tiles all zooms below this one have: (4^z − 1) / 3. */
  public static long firstOfZoom(int zoom) {
    return ((1L << 2 * zoom) - 1) / 3;
  }
}
