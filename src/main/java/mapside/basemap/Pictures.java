package mapside.basemap;

import java.util.Arrays;
import mapside.basemap.render.TilePainter;
import mapside.geo.TileId;
import mapside.raster.Raster;

/** Pictures of tiles that need no painting. */
final class Pictures {

  /** Zooms by which a picture may be enlarged: an ancestor's 16 pixels still tell land from sea. */
  static final int DEEPEST = 5;

  private static final int SIZE = TilePainter.SIZE;

  private Pictures() {}

  /** One colour all over. */
  static Raster plain(int argb) {
    int[] pixels = new int[SIZE * SIZE];
    Arrays.fill(pixels, argb);
    return new Raster(SIZE, SIZE, pixels);
  }

  /** The part of an ancestor's picture that shows a tile, each pixel enlarged to a square. */
  static Raster enlarged(Raster ancestor, TileId id, int ancestorZoom) {
    int deeper = id.z() - ancestorZoom;
    int mask = (1 << deeper) - 1;
    int left = (id.x() & mask) * (SIZE >> deeper);
    int top = (id.y() & mask) * (SIZE >> deeper);
    int[] pixels = new int[SIZE * SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        pixels[y * SIZE + x] = ancestor.at(left + (x >> deeper), top + (y >> deeper));
      }
    }
    return new Raster(SIZE, SIZE, pixels);
  }
}
