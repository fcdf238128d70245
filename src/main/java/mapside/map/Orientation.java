package mapside.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapside.geo.Geodesic;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/** The names that help to find one's way, without those that the article's places have already. */
final class Orientation {

  /** A town of the same name farther away is another one. */
  private static final double SAME_TOWN_KM = 60;

  /** Points of one expanse can lie far apart. */
  private static final double SAME_EXPANSE_KM = 1500;

  private Orientation() {}

  /** What is left of some places beside those of a gazetteer. */
  static List<Place> beside(Gazetteer known, List<Place> all) {
    Map<String, List<Place>> byName = new HashMap<>();
    Set<PlaceId> ids = new HashSet<>();
    for (Place place : known.places()) {
      ids.add(place.id());
      // In every language: a Russian or Japanese name is spelled in more ways in English.
      place
          .names()
          .all()
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(place));
    }
    return all.stream()
        .filter(place -> !ids.contains(place.id()))
        .filter(
            place ->
                place.names().all().stream()
                    .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                    .noneMatch(other -> isSame(place, other)))
        .toList();
  }

  private static boolean isSame(Place a, Place b) {
    boolean isTown = a.kind().isSettlement();
    double km = Geodesic.between(a.location().point(), b.location().point()).lengthKm();
    return isTown == b.kind().isSettlement() && km < (isTown ? SAME_TOWN_KM : SAME_EXPANSE_KM);
  }
}
