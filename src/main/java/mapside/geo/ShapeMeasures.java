package mapside.geo;

import java.util.List;

/** Bounds, containment and area of shapes. */
final class ShapeMeasures {

  private ShapeMeasures() {}

  static GeoBounds bounds(Shape shape) {
    List<Shape.Ring> rings =
        switch (shape) {
          case Shape.Area area -> area.polygons().stream().map(Shape.Polygon::shell).toList();
          case Shape.Lines lines -> lines.lines();
        };
    return GeoBounds.union(rings.stream().map(ShapeMeasures::bounds).toList());
  }

  private static GeoBounds bounds(Shape.Ring ring) {
    double south = 90;
    double north = -90;
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.size(); i++) {
      south = Math.min(south, ring.lat(i));
      north = Math.max(north, ring.lat(i));
      west = Math.min(west, ring.lon(i));
      east = Math.max(east, ring.lon(i));
    }
    return new GeoBounds(south, west, north, east);
  }

  static boolean contains(Shape.Area area, GeoPoint point) {
    for (Shape.Polygon polygon : area.polygons()) {
      for (int turn = 0; turn <= 360; turn += 360) {
        double lon = point.lon() + turn;
        if (inside(polygon.shell(), lon, point.lat())
            && polygon.holes().stream().noneMatch(hole -> inside(hole, lon, point.lat()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The even-odd rule along a parallel (Franklin's PNPOLY). */
  private static boolean inside(Shape.Ring ring, double lon, double lat) {
    boolean in = false;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      double latI = ring.lat(i);
      double latJ = ring.lat(j);
      if (latI > lat != latJ > lat
          && lon < (ring.lon(j) - ring.lon(i)) * (lat - latI) / (latJ - latI) + ring.lon(i)) {
        in = !in;
      }
    }
    return in;
  }

  static double areaKm2(Shape.Area area) {
    double sum = 0;
    for (Shape.Polygon polygon : area.polygons()) {
      sum += ringKm2(polygon.shell());
      for (Shape.Ring hole : polygon.holes()) {
        sum -= ringKm2(hole);
      }
    }
    return sum;
  }

  /**
   * Chamberlain and Duquette, Some Algorithms for Polygons on a Sphere (JPL, 2007), eq. 6, on the
   * sphere that is as large as the ellipsoid.
   */
  private static double ringKm2(Shape.Ring ring) {
    double sum = 0;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      sum +=
          Math.toRadians(ring.lon(i) - ring.lon(j))
              * (2 + Wgs84.authalicSin(ring.lat(i)) + Wgs84.authalicSin(ring.lat(j)));
    }
    return Math.abs(sum) / 2 * Wgs84.authalicKm() * Wgs84.authalicKm();
  }
}
