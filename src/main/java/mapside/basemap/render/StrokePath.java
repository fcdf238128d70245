package mapside.basemap.render;

import mapside.basemap.mvt.Feature;
import mapside.basemap.mvt.Geometry;
import mapside.basemap.mvt.TileLayer;

/**
 * Turns lines and the outlines of rings into a path to stroke. The edges along which areas were cut
 * at the tile's buffer are no outline and are left out, as is what lies far from the window.
 */
final class StrokePath {

  private final PixelPath path;
  private final Outcode outcode;
  private final boolean dashed;
  private final CutEdges cuts;

  /**
   * Prepares for one layer.
   *
   * @param margin pixels beyond the tile that the stroke can reach into it from
   * @param dashed whether the lines must be kept whole, so that dashes keep their places
   */
  StrokePath(PixelPath path, TileWindow window, TileLayer layer, double margin, boolean dashed) {
    this.path = path;
    this.dashed = dashed;
    outcode = new Outcode(window, margin);
    cuts = CutEdges.of(layer);
  }

  void add(Feature feature) {
    Geometry geometry = feature.geometry();
    for (int part = 0; part < geometry.parts(); part++) {
      if (!outcode.misses(geometry, part)) {
        addPart(geometry, part, feature.isArea());
      }
    }
  }

  private void addPart(Geometry geometry, int part, boolean ring) {
    int[] xy = geometry.xy();
    int start = geometry.start(part);
    int end = geometry.end(part);
    int from = ring ? end - 2 : start;
    boolean drawing = false;
    boolean unbroken = true;
    int fromCode = outcode.of(xy[from], xy[from + 1]);
    for (int to = ring ? start : start + 2; to < end; to += 2) {
      int toCode = outcode.of(xy[to], xy[to + 1]);
      boolean far = !dashed && (fromCode & toCode) != 0;
      if (far || ring && cuts.has(xy, from, to)) {
        drawing = false;
        unbroken = false;
      } else {
        if (!drawing) {
          path.moveTo(xy[from], xy[from + 1]);
        }
        path.lineTo(xy[to], xy[to + 1]);
        drawing = true;
      }
      from = to;
      fromCode = toCode;
    }
    if (ring && unbroken) {
      path.close();
    }
  }
}
