package mapside.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.WorldName;
import mapside.gazetteer.world.WorldPlace;
import mapside.geo.GreatCircle;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceKind;

/**
 * Finds the places that both gazetteers have. Those that come with the program have outlines, more
 * names and notes, so they stand for their twins of the world's gazetteer.
 */
final class Twins {

  /**
   * Two points for one place differ by less, in kilometres: of a town, of an island or a strait.
   */
  private static final double TOWN_KM = 25;

  private static final double FEATURE_KM = 120;

  /** The point of an expanse is only where its name stands. */
  private static final double EXPANSE_KM = 2500;

  private final Map<Long, List<Place>> byName = new HashMap<>();

  /** Knows some places by all of their names. */
  Twins(Gazetteer known) {
    for (Place place : known.places()) {
      Set<Long> keys = new HashSet<>();
      place.names().all().forEach(name -> keys.add(NameKey.of(name)));
      keys.forEach(key -> byName.computeIfAbsent(key, none -> new ArrayList<>()).add(place));
    }
  }

  /** The known place that is the same; empty if there is none. */
  Optional<Place> of(WorldPlace place) {
    PlaceKind kind = place.kind().placeKind();
    return place.world().names(place.number()).stream()
        .map(WorldName::text)
        .map(NameKey::of)
        .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
        .filter(known -> sort(known.kind()) == sort(kind) && isNear(known, place))
        .findFirst();
  }

  private static boolean isNear(Place known, WorldPlace place) {
    double km = GreatCircle.distanceKm(known.location().point(), place.point());
    PlaceKind kind = known.kind();
    return km <= (kind.isSettlement() ? TOWN_KM : kind.isExpanse() ? EXPANSE_KM : FEATURE_KM);
  }

  /** Kinds that two gazetteers may tell apart differently. */
  private static int sort(PlaceKind kind) {
    return switch (kind) {
      case CONTINENT -> 0;
      case OCEAN, SEA, STRAIT, BAY, LAKE -> 1;
      case COUNTRY -> 2;
      case HISTORICAL_STATE -> 3;
      case REGION -> 4;
      case ISLAND, ISLAND_GROUP, ISLET -> 5;
      case PENINSULA, CAPE -> 6;
      case MOUNTAIN, VOLCANO -> 7;
      case RIVER -> 8;
      case TRENCH -> 9;
      case CAPITAL, CITY, TOWN, VILLAGE -> 10;
      case BUILDING, LIGHTHOUSE -> 11;
    };
  }
}
