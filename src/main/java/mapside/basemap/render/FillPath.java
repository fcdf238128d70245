package mapside.basemap.render;

import mapside.basemap.mvt.Geometry;

/**
 * Turns rings into a path to fill. Vertices that are far from the window are left out where that
 * changes nothing within it: a run of them on one side of the window is as good as its ends.
 */
final class FillPath {

  /** Pixels beyond the tile that the edges of shapes can tint. */
  private static final double MARGIN = 2;

  private final PixelPath path;
  private final Outcode outcode;

  FillPath(PixelPath path, TileWindow window) {
    this.path = path;
    outcode = new Outcode(window, MARGIN);
  }

  void add(Geometry rings) {
    for (int part = 0; part < rings.parts(); part++) {
      if (outcode.holds(rings, part)) {
        addWhole(rings, part);
      } else if (!outcode.misses(rings, part)) {
        addNear(rings, part);
      }
    }
  }

  private void addWhole(Geometry rings, int part) {
    int[] xy = rings.xy();
    int start = rings.start(part);
    path.moveTo(xy[start], xy[start + 1]);
    for (int i = start + 2; i < rings.end(part); i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.close();
  }

  private void addNear(Geometry rings, int part) {
    int[] xy = rings.xy();
    int start = rings.start(part);
    int end = rings.end(part);
    path.moveTo(xy[start], xy[start + 1]);
    int last = outcode.of(xy[start], xy[start + 1]);
    int code = outcode.of(xy[start + 2], xy[start + 3]);
    for (int i = start + 2; i < end; i += 2) {
      int after = i + 2 < end ? i + 2 : start;
      int next = outcode.of(xy[after], xy[after + 1]);
      if ((last & code & next) == 0) {
        path.lineTo(xy[i], xy[i + 1]);
        last = code;
      }
      code = next;
    }
    path.close();
  }
}
