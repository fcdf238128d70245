package mapside.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameSearch;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldPlace;
import mapside.place.Facts;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Offers places by their names: those that a name may mean, and those whose names begin so. */
public final class PlaceChoices {

  private final WorldGazetteer world;
  private final PlaceBook book;

  /**
   * Offers the places of the world.
   *
   * @param known places that come with the program, which are taken where they are the same
   */
  public PlaceChoices(WorldGazetteer world, Gazetteer known) {
    this.world = world;
    book = new PlaceBook(world, known);
  }

  /** The places that have a name, the likelier first. */
  public List<Place> named(String name, int most) {
    Postings postings = world.find(NameKey.of(name));
    return places(IntStream.range(0, postings.size()).map(postings::place), most);
  }

  /** The places one of whose names begins with some letters, the better known first. */
  public List<Place> beginning(String letters, int most) {
    return places(NameSearch.beginning(world, letters, 3 * most).stream().mapToInt(i -> i), most);
  }

  private List<Place> places(IntStream numbers, int most) {
    Map<PlaceId, Place> places = new LinkedHashMap<>();
    numbers
        .limit(3L * most)
        .mapToObj(this::place)
        .forEach(place -> places.putIfAbsent(place.id(), place));
    return places.values().stream().limit(most).toList();
  }

  /** A place that comes with the program tells as well as others what it lies in. */
  private Place place(int number) {
    Place place = book.of(number);
    if (!place.facts().within().isEmpty()) {
      return place;
    }
    Facts facts = place.facts();
    return new Place(
        place.id(),
        place.kind(),
        place.names(),
        place.location(),
        new Facts(
            facts.areaKm2(),
            facts.population(),
            facts.administeredBy(),
            facts.claimedBy(),
            facts.note(),
            new WorldPlace(world, number).toPlace().facts().within()),
        place.groups(),
        place.rank());
  }
}
