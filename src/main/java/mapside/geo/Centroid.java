package mapside.geo;

/**
 * The middle of areas on the sphere: the sum of the vectors to all their points, which is half the
 * sum over the edges of their angle times the normal of their plane (by Stokes' theorem).
 */
final class Centroid {

  private Centroid() {}

  static GeoPoint of(Shape.Area area) {
    double[] sum = new double[3];
    for (Shape.Polygon polygon : area.polygons()) {
      add(sum, polygon.shell(), 1);
      polygon.holes().forEach(hole -> add(sum, hole, -1));
    }
    double lat = Math.toDegrees(Math.atan2(sum[2], Math.hypot(sum[0], sum[1])));
    return GeoPoint.ofLatLon(lat, Math.toDegrees(Math.atan2(sum[1], sum[0])));
  }

  /** Adds a ring, whichever way it runs; rings are smaller than half of the globe. */
  private static void add(double[] sum, Shape.Ring ring, int sign) {
    double[] own = new double[3];
    double[] about = new double[3];
    double[] last = UnitVector.of(ring.lon(ring.size() - 1), ring.lat(ring.size() - 1));
    for (int i = 0; i < ring.size(); i++) {
      double[] next = UnitVector.of(ring.lon(i), ring.lat(i));
      double[] normal = UnitVector.cross(last, next);
      double sin = Math.sqrt(UnitVector.dot(normal, normal));
      double weight = sin == 0 ? 0 : Math.atan2(sin, UnitVector.dot(last, next)) / sin / 2;
      for (int axis = 0; axis < 3; axis++) {
        own[axis] += weight * normal[axis];
        about[axis] += next[axis];
      }
      last = next;
    }
    double turned = UnitVector.dot(own, about) < 0 ? -sign : sign;
    for (int axis = 0; axis < 3; axis++) {
      sum[axis] += turned * own[axis];
    }
  }
}
