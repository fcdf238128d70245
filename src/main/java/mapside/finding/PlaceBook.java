package mapside.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldPlace;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceTable;

/** The places of one article, each made once however often it is named. For one thread. */
final class PlaceBook {

  /** That of large towns, whose names are shown on the map of a continent. */
  private static final int LEAST_RANK = 4;

  private final WorldGazetteer world;
  private final Gazetteer known;
  private final Twins twins;
  private final Map<Integer, Place> made = new HashMap<>();

  /**
   * Begins empty.
   *
   * @param known places that come with the program, which are taken where they are the same
   */
  PlaceBook(WorldGazetteer world, Gazetteer known) {
    this.world = world;
    this.known = known;
    twins = new Twins(known);
  }

  /** The place as the reader and the map know it. */
  Place of(WorldPlace place) {
    return of(place.number());
  }

  Place of(int number) {
    return made.computeIfAbsent(
        number, each -> twins.of(new WorldPlace(world, each)).orElseGet(() -> plain(each)));
  }

  private Place plain(int number) {
    return new WorldPlace(world, number).toPlace();
  }

  /** However small it is, this article is about it. */
  private static Place prominent(Place place) {
    return new Place(
        place.id(),
        place.kind(),
        place.names(),
        place.location(),
        place.facts(),
        place.groups(),
        Math.min(place.rank(), LEAST_RANK));
  }

  /** The known places and those of some mentions. */
  Gazetteer gazetteer(Collection<FoundMention> mentions) {
    Map<PlaceId, Place> all = new LinkedHashMap<>();
    known.places().forEach(place -> all.put(place.id(), place));
    Map<PlaceId, Place> named = new LinkedHashMap<>();
    for (FoundMention mention : mentions) {
      mention
          .choice()
          .map(choice -> of(choice.place()))
          .ifPresent(place -> named.put(place.id(), place));
    }
    named.forEach((id, place) -> all.put(id, prominent(place)));
    return new PlaceTable(all.values());
  }
}
