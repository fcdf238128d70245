package mapside.geo;

/**
 * The address of a tile in the XYZ scheme.
 *
 * @param z zoom level, 0 to 30
 * @param x column from 180° W, 0 to 2^z − 1
 * @param y row from the north, 0 to 2^z − 1
 */
public record TileId(int z, int x, int y) {

  /** Checks the ranges. */
  public TileId {
    if (z < 0 || z > 30 || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
      throw new IllegalArgumentException("no such tile: " + z + "/" + x + "/" + y);
    }
  }

  /** Names the order of the arguments at the place of the call. */
  public static TileId ofZxy(int z, int x, int y) {
    return new TileId(z, x, y);
  }

  /** The tile at a lower or equal zoom that holds this one. */
  public TileId ancestor(int zoom) {
    if (zoom > z) {
      throw new IllegalArgumentException("zoom " + zoom + " is below the tile's own " + z);
    }
    return new TileId(zoom, x >> (z - zoom), y >> (z - zoom));
  }

  /** The box that the tile covers, in degrees. */
  public GeoBounds bounds() {
    double n = 1 << z;
    return new GeoBounds(
        WebMercator.lat((y + 1) / n),
        WebMercator.lon(x / n),
        WebMercator.lat(y / n),
        WebMercator.lon((x + 1) / n));
  }
}
