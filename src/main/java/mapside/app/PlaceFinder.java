package mapside.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mapside.finding.WorldIds;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Finds the place that somebody means by an id or a name, in any language and case. */
final class PlaceFinder {

  private static final System.Logger LOG = System.getLogger(PlaceFinder.class.getName());

  private PlaceFinder() {}

  /**
   * By id before name, and the places of the article before all others that are known: as the
   * article calls them, as they are called here, and as the world's gazetteer does.
   *
   * @param gazetteer the file of the world's gazetteer; opened only if nothing else knows the name
   */
  static Optional<PlaceId> find(String words, LinkedArticle reading, Path gazetteer) {
    String wanted = words.strip();
    Predicate<Place> byId = place -> place.id().value().equalsIgnoreCase(wanted);
    Predicate<Place> byName =
        place -> place.names().all().stream().anyMatch(wanted::equalsIgnoreCase);
    Collection<Place> named = reading.places().values();
    Collection<Place> known = reading.gazetteer().places();
    return first(known, byId)
        .or(() -> inText(wanted, reading))
        .or(() -> first(named, byName))
        .or(() -> inWorld(wanted, reading, gazetteer))
        .or(() -> first(known, byName));
  }

  private static Optional<PlaceId> inText(String wanted, LinkedArticle reading) {
    String text = reading.article().plainText();
    return reading.mentions().stream()
        .filter(mention -> mention.range().in(text).equalsIgnoreCase(wanted))
        .map(Mention::place)
        .findFirst();
  }

  /** A place of the article by a name that only the gazetteer has, as Kiev for Kyiv. */
  private static Optional<PlaceId> inWorld(String wanted, LinkedArticle reading, Path gazetteer) {
    WorldGazetteer world;
    try {
      world = WorldGazetteer.open(gazetteer);
    } catch (WorldException e) {
      LOG.log(System.Logger.Level.WARNING, "other names of places are not known", e);
      return Optional.empty();
    }
    Predicate<Place> byWorld =
        place ->
            WorldIds.numberOf(place, world, reading.gazetteer()).stream()
                .mapToObj(world::names)
                .flatMap(List::stream)
                .anyMatch(name -> name.text().equalsIgnoreCase(wanted));
    return first(reading.places().values(), byWorld);
  }

  private static Optional<PlaceId> first(Collection<Place> places, Predicate<Place> wanted) {
    return places.stream().filter(wanted).map(Place::id).findFirst();
  }
}
