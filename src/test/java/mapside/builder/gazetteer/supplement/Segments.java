package mapside.builder.gazetteer.supplement;

import java.awt.geom.Line2D;
import mapside.basemap.mvt.Geometry;

/** Distances to the lines of a map's feature. */
final class Segments {

  private Segments() {}

  /** How far the nearest segment is from a place, in steps of the tile's coordinates. */
  static double distance(Geometry line, double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    int[] xy = line.xy();
    for (int part = 0; part < line.parts(); part++) {
      for (int i = line.start(part) + 2; i < line.end(part); i += 2) {
        nearest = Math.min(nearest, Line2D.ptSegDist(xy[i - 2], xy[i - 1], xy[i], xy[i + 1], x, y));
      }
    }
    return nearest;
  }
}
