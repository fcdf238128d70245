package mapside.place;

import java.util.List;
import java.util.Optional;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;

/**
 * Where a place is.
 *
 * @param point where its name or mark stands
 * @param outline its true shape, where known
 * @param extent the box to show for it, where it is wide and has no outline
 * @param courses the lines along which its name can be written, in the direction of reading, the
 *     best first; none where it is written straight
 */
public record Location(
    GeoPoint point, Optional<Shape> outline, Optional<GeoBounds> extent, List<Shape.Ring> courses) {

  /** Copies the list. */
  public Location {
    courses = List.copyOf(courses);
  }

  /** A place whose name is written straight. */
  public Location(GeoPoint point, Optional<Shape> outline, Optional<GeoBounds> extent) {
    this(point, outline, extent, List.of());
  }

  /** A place known as a point only. */
  public static Location ofPoint(GeoPoint point) {
    return new Location(point, Optional.empty(), Optional.empty());
  }

  /** The box that shows the place: its extent, else its outline's bounds, else its point. */
  public GeoBounds frame() {
    return extent.or(() -> outline.map(Shape::bounds)).orElseGet(() -> GeoBounds.ofPoint(point));
  }
}
