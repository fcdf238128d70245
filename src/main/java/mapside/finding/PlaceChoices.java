package mapside.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameSearch;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.Romanised;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldLayout;
import mapside.gazetteer.world.WorldPlace;
import mapside.place.Facts;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Offers places by their names: those that a name may mean, and those whose names begin so. */
public final class PlaceChoices {

  private static final Pattern COMMA = Pattern.compile("[,،、，]");

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

  /**
   * The places that have a name, the likelier first; behind a comma may stand what they lie in, as
   * in "Paris, Texas".
   */
  public List<Place> named(String name, int most) {
    List<Place> places = places(called(name), most);
    return places.isEmpty() ? places(inside(name), most) : places;
  }

  /**
   * The places one of whose names begins with some letters, the better known first; behind a comma
   * may stand the beginning of what they lie in.
   */
  public List<Place> beginning(String letters, int most) {
    IntStream found =
        NameSearch.beginning(world, letters, 3 * most).stream().mapToInt(Integer::intValue);
    return places(IntStream.concat(inside(letters), found), most);
  }

  private IntStream called(String name) {
    Postings exact = world.find(NameKey.of(name));
    Postings postings = exact.isEmpty() ? Romanised.find(world, NameKey.fold(name)) : exact;
    return IntStream.range(0, postings.size()).map(postings::place);
  }

  /** Those called as what stands before the first comma, in all that stands behind it. */
  private IntStream inside(String words) {
    List<String> parts = COMMA.splitAsStream(words).map(NameKey::fold).toList();
    List<String> containers = parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
    return containers.isEmpty()
        ? IntStream.empty()
        : called(parts.getFirst())
            .filter(place -> containers.stream().allMatch(each -> isIn(place, each)));
  }

  private boolean isIn(int place, String beginning) {
    return IntStream.of(world.parent(place), world.state(place), world.country(place))
        .filter(container -> container != WorldLayout.NONE && container != place)
        .mapToObj(world::names)
        .flatMap(List::stream)
        .anyMatch(name -> NameKey.fold(name.text()).startsWith(beginning));
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
