package mapside.builder.gazetteer;

import java.util.List;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;

/** The middle and the box of some places that lie together, also across the date line. */
final class Middle {

  private final double south;
  private final double north;
  private final double west;
  private final double east;
  private final double meanLat;
  private final double meanLon;

  Middle(List<Entry> places) {
    double reference = places.getFirst().lon;
    south = places.stream().mapToDouble(e -> e.lat).min().orElseThrow();
    north = places.stream().mapToDouble(e -> e.lat).max().orElseThrow();
    west = places.stream().mapToDouble(e -> near(e.lon, reference)).min().orElseThrow();
    east = places.stream().mapToDouble(e -> near(e.lon, reference)).max().orElseThrow();
    meanLat = places.stream().mapToDouble(e -> e.lat).average().orElseThrow();
    meanLon = places.stream().mapToDouble(e -> near(e.lon, reference)).average().orElseThrow();
  }

  double lat() {
    return ((south + north) / 2 + meanLat) / 2;
  }

  double lon() {
    return GeoPoint.wrapLongitude(((west + east) / 2 + meanLon) / 2);
  }

  GeoBounds box() {
    return new GeoBounds(south, west, north, east);
  }

  private static double near(double lon, double reference) {
    return lon + 360 * Math.rint((reference - lon) / 360);
  }
}
