package mapside.app;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Finds the place that somebody means by an id or a name, in any language and case. */
final class PlaceFinder {

  private PlaceFinder() {}

  /** By id before name, and the places of the article before all others that are known. */
  static Optional<PlaceId> find(String words, LinkedArticle reading) {
    String wanted = words.strip();
    Predicate<Place> byId = place -> place.id().value().equalsIgnoreCase(wanted);
    Predicate<Place> byName =
        place -> place.names().all().stream().anyMatch(wanted::equalsIgnoreCase);
    Collection<Place> named = reading.places().values();
    Collection<Place> known = reading.gazetteer().places();
    return first(known, byId).or(() -> first(named, byName)).or(() -> first(known, byName));
  }

  private static Optional<PlaceId> first(Collection<Place> places, Predicate<Place> wanted) {
    return places.stream().filter(wanted).map(Place::id).findFirst();
  }
}
