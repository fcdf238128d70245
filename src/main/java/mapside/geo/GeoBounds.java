package mapside.geo;

import java.util.Collection;
import java.util.Iterator;

/**
 * A box of latitudes and longitudes that may cross the date line.
 *
 * @param south least latitude in degrees
 * @param west western edge, −180 to 180
 * @param north greatest latitude in degrees
 * @param east eastern edge, in [west, west + 360]; beyond 180 when the box crosses the date line
 */
public record GeoBounds(double south, double west, double north, double east) {

  /** Checks the order of the edges; an eastern edge below the western one is moved a turn on. */
  public GeoBounds {
    if (!(south <= north) || south < -90 || north > 90) {
      throw new IllegalArgumentException("latitudes out of order: " + south + ", " + north);
    }
    if (!(Math.abs(west) <= 360 && Math.abs(east) <= 540)) {
      throw new IllegalArgumentException("longitudes out of range: " + west + ", " + east);
    }
    double turns = GeoPoint.wrapLongitude(west) - west;
    west += turns;
    east += turns;
    if (east < west) {
      east += 360;
    }
    east = Math.min(east, west + 360);
  }

  /** A box from its edges, in the order that GeoJSON uses; {@code west > east} crosses 180°. */
  public static GeoBounds ofWestSouthEastNorth(
      double west, double south, double east, double north) {
    return new GeoBounds(south, west, north, east);
  }

  /** The box that holds one point only. */
  public static GeoBounds ofPoint(GeoPoint point) {
    return new GeoBounds(point.lat(), point.lon(), point.lat(), point.lon());
  }

  /**
   * The box that grows, in the order given, by the shorter way round to each further box.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static GeoBounds union(Collection<GeoBounds> boxes) {
    Iterator<GeoBounds> each = boxes.iterator();
    if (!each.hasNext()) {
      throw new IllegalArgumentException("no boxes");
    }
    GeoBounds all = each.next();
    while (each.hasNext()) {
      all = all.union(each.next());
    }
    return all;
  }

  /** The smallest box that holds both, going the shorter way round the Earth. */
  public GeoBounds union(GeoBounds other) {
    double shift = 360 * Math.rint((centerLon() - other.centerLon()) / 360);
    double otherWest = other.west + shift;
    double otherEast = other.east + shift;
    double newWest = Math.min(west, otherWest);
    double newEast = Math.max(east, otherEast);
    return new GeoBounds(
        Math.min(south, other.south),
        newWest,
        Math.max(north, other.north),
        Math.min(newEast, newWest + 360));
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(GeoPoint point) {
    if (point.lat() < south || point.lat() > north) {
      return false;
    }
    double lon = point.lon() < west ? point.lon() + 360 : point.lon();
    return lon <= east;
  }

  /** The middle in degrees of latitude and longitude. */
  public GeoPoint center() {
    return new GeoPoint((south + north) / 2, centerLon());
  }

  /** Degrees of longitude from the western to the eastern edge, 0 to 360. */
  public double lonSpan() {
    return east - west;
  }

  private double centerLon() {
    return (west + east) / 2;
  }
}
