package mapside.builder.figure;

import java.util.List;
import mapside.builder.basemap.shape.Outline;
import mapside.geo.GeoBounds;
import mapside.geo.GreatCircle;
import mapside.geo.Shape;

/** The page round one island: a plane that is true to scale at the island's middle latitude. */
final class IslandFrame {

  private static final double KM_PER_DEGREE = Math.toRadians(GreatCircle.EARTH_RADIUS_KM);

  /** Takes from the shore what can't be seen: corners of about 0.3 by 0.6 units. */
  private static final double LEAST_TRIANGLE = 0.1;

  private final String id;
  private final List<Shape.Ring> rings;
  private final double left;
  private final double bottom;
  private final GeoBounds bounds;
  private final double unitsPerLat;
  private final double unitsPerLon;

  /** Puts the island's westernmost point at the left and its southernmost at the bottom. */
  IslandFrame(String id, List<Shape.Ring> rings, double left, double bottom, double unitsPerKm) {
    this.id = id;
    this.rings = rings;
    this.left = left;
    this.bottom = bottom;
    bounds =
        GeoBounds.union(
            rings.stream().map(ring -> new Shape.Lines(List.of(ring)).bounds()).toList());
    unitsPerLat = KM_PER_DEGREE * unitsPerKm;
    unitsPerLon = unitsPerLat * StrictMath.cos(Math.toRadians(bounds.center().lat()));
  }

  /** The id of the island. */
  String id() {
    return id;
  }

  double x(double lon) {
    return left + (lon - bounds.west()) * unitsPerLon;
  }

  double y(double lat) {
    return bottom - (lat - bounds.south()) * unitsPerLat;
  }

  /** The shores, as x and y in turn, without details too fine for the page. */
  List<double[]> shores() {
    return rings.stream().map(this::drawn).toList();
  }

  private double[] drawn(Shape.Ring ring) {
    double[] xy = new double[2 * ring.size() - 2];
    for (int i = 0; i < ring.size() - 1; i++) {
      xy[2 * i] = x(ring.lon(i));
      xy[2 * i + 1] = y(ring.lat(i));
    }
    return Outline.ring(xy).atLeast(LEAST_TRIANGLE);
  }
}
