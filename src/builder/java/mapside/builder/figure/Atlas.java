package mapside.builder.figure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapside.builder.source.BuildException;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/**
 * The places that the figures draw, as the gazetteer has them.
 *
 * @param gazetteer where they come from
 */
record Atlas(Gazetteer gazetteer) {

  Place place(String id) {
    return gazetteer
        .find(PlaceId.of(id))
        .orElseThrow(() -> new BuildException("the gazetteer has no place " + id));
  }

  GeoPoint point(String id) {
    return place(id).location().point();
  }

  /** The outer rings of a place's outline; none if it has no outline. */
  List<Shape.Ring> shores(Place place) {
    return place.location().outline().stream()
        .filter(Shape.Area.class::isInstance)
        .flatMap(outline -> ((Shape.Area) outline).polygons().stream())
        .map(Shape.Polygon::shell)
        .toList();
  }

  /** The outer rings of a place or, if it has none itself, of all the members of the group. */
  List<Shape.Ring> shores(String id) {
    List<Shape.Ring> own = shores(place(id));
    return own.isEmpty()
        ? gazetteer.membersOf(PlaceId.of(id)).stream()
            .flatMap(member -> shores(place(member.value())).stream())
            .toList()
        : own;
  }

  /** All vertices of those rings. */
  Stream<GeoPoint> shorePoints(String id) {
    return shores(id).stream()
        .flatMap(
            ring ->
                IntStream.range(0, ring.size())
                    .mapToObj(i -> GeoPoint.ofLatLon(ring.lat(i), ring.lon(i))));
  }

  /** The area of a place in words, such as "about 3,200 km²". */
  String area(String id) {
    return String.format(
        Locale.ENGLISH, "about %,.0f km²", place(id).facts().areaKm2().orElseThrow());
  }

  /** The people of a place in words, such as "about 6,500 people". */
  String people(String id) {
    OptionalLong population = place(id).facts().population();
    return population.isEmpty() || population.getAsLong() == 0
        ? "no settled civilians"
        : String.format(Locale.ENGLISH, "about %,d people", population.getAsLong());
  }
}
