package mapside.finding;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldPlace;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Finds places of the world's gazetteer by what files call them. Immutable, for any thread. */
public final class WorldIds {

  private final WorldGazetteer world;

  /** GeoNames ids in the upper half of each, ascending, and numbers of places in the lower. */
  private final long[] byGeoNamesId;

  /** Goes through the whole gazetteer once. */
  public WorldIds(WorldGazetteer world) {
    this.world = world;
    byGeoNamesId =
        IntStream.range(0, world.size())
            .mapToLong(place -> (long) world.geoNamesId(place) << 32 | place)
            .sorted()
            .toArray();
  }

  /** The place of an id; empty if the gazetteer does not know it. */
  public Optional<Place> find(PlaceId id) {
    String text = id.value();
    boolean isNumber = text.matches("[1-9][0-9]{0,8}");
    int found = isNumber ? byNumber(Integer.parseInt(text)) : byWord(text);
    return found < 0 ? Optional.empty() : Optional.of(new WorldPlace(world, found).toPlace());
  }

  private int byNumber(int id) {
    int at = Arrays.binarySearch(byGeoNamesId, (long) id << 32);
    int next = at >= 0 ? at : -at - 1;
    boolean isThere = next < byGeoNamesId.length && byGeoNamesId[next] >>> 32 == id;
    return isThere ? (int) byGeoNamesId[next] : -1;
  }

  /** Places without a number are few, and come first. */
  private int byWord(String id) {
    for (int i = 0; i < byGeoNamesId.length && byGeoNamesId[i] >>> 32 == 0; i++) {
      if (world.id((int) byGeoNamesId[i]).equals(id)) {
        return (int) byGeoNamesId[i];
      }
    }
    return -1;
  }

  /**
   * The number of a place that may have come with the program and be known there by another id.
   *
   * @param known the places that come with the program
   */
  public static OptionalInt numberOf(Place place, WorldGazetteer world, Gazetteer known) {
    Twins twins = new Twins(known);
    for (String name : place.names().all()) {
      Postings postings = world.find(NameKey.of(name));
      for (int i = 0; i < postings.size(); i++) {
        int number = postings.place(i);
        Optional<Place> twin = twins.of(new WorldPlace(world, number));
        if (world.id(number).equals(place.id().value())
            || twin.filter(each -> each.id().equals(place.id())).isPresent()) {
          return OptionalInt.of(number);
        }
      }
    }
    return OptionalInt.empty();
  }
}
