package mapside.basemap.render;

import mapside.basemap.mvt.Feature;
import mapside.basemap.mvt.Geometry;
import mapside.basemap.mvt.TileLayer;

/**
 * Knows where the maker of a tile cut its areas: along the outermost straight edges of the layer,
 * if they lie on the tile's border or beyond it.
 *
 * @param left the x of the cut on the left
 * @param top the y of the cut above
 * @param right the x of the cut on the right
 * @param bottom the y of the cut below
 */
record CutEdges(int left, int top, int right, int bottom) {

  static CutEdges of(TileLayer layer) {
    int left = 0;
    int top = 0;
    int right = layer.extent();
    int bottom = layer.extent();
    for (Feature feature : layer.features()) {
      Geometry geometry = feature.geometry();
      for (int part = 0; part < geometry.parts(); part++) {
        left = Math.min(left, geometry.minX(part));
        top = Math.min(top, geometry.minY(part));
        right = Math.max(right, geometry.maxX(part));
        bottom = Math.max(bottom, geometry.maxY(part));
      }
    }
    return new CutEdges(left, top, right, bottom);
  }

  /** Whether the edge between two vertices, given by their places in the array, is a cut. */
  boolean has(int[] xy, int from, int to) {
    int x = xy[from];
    int y = xy[from + 1];
    return x == xy[to] && (x == left || x == right) || y == xy[to + 1] && (y == top || y == bottom);
  }
}
