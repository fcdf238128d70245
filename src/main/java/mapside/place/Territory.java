package mapside.place;

import java.util.Optional;
import mapside.geo.Shape;

/**
 * A country or large island whose size readers know, to compare others with.
 *
 * @param id a country's ISO 3166-1 code of two letters, or the id of an island
 * @param names in the languages known
 * @param outline its land
 */
public record Territory(String id, Names names, Shape.Area outline) {

  /** The territory that a place is; empty if its outline is not known. */
  public static Optional<Territory> of(Place place) {
    return place.location().outline().orElse(null) instanceof Shape.Area area
        ? Optional.of(new Territory(place.id().value(), place.names(), area))
        : Optional.empty();
  }
}
