package mapside.handout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import mapside.lesson.Spread;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;

/**
 * The places of a handout, each with its number, in the order of the text.
 *
 * @param places number 1 first; may be none
 * @param far those of them that lie far from the others, and have a map of their own
 * @param others what the article is about, too, but no map has room for
 */
record NumberedPlaces(List<Place> places, Set<Place> far, List<Place> others) {

  /** More numbers than this nobody finds on one map. */
  private static final int MOST = 26;

  /** Likewise on the smaller one of those far away. */
  private static final int MOST_FAR = 12;

  /** Copies the lists. */
  NumberedPlaces {
    places = List.copyOf(places);
    far = Set.copyOf(far);
    others = List.copyOf(others);
  }

  /** Chooses the places of an article. */
  static NumberedPlaces of(LinkedArticle reading) {
    Spread spread =
        Spread.of(
            reading, place -> !place.kind().isExpanse() || place.kind() == PlaceKind.ISLAND_GROUP);
    Set<Place> near = mostNamed(spread.near(), MOST, reading);
    Set<Place> far = mostNamed(spread.far(), MOST_FAR, reading);
    List<Place> all = reading.places().values().stream().filter(spread.all()::contains).toList();
    return new NumberedPlaces(
        all.stream().filter(place -> near.contains(place) || far.contains(place)).toList(),
        far,
        all.stream().filter(place -> !near.contains(place) && !far.contains(place)).toList());
  }

  private static Set<Place> mostNamed(List<Place> places, int most, LinkedArticle reading) {
    Comparator<Place> leastNamed =
        Comparator.comparingLong(place -> reading.mentionCount(place.id()));
    return new HashSet<>(places.stream().sorted(leastNamed.reversed()).limit(most).toList());
  }

  /** The number of a place; empty if it has none. */
  OptionalInt numberOf(PlaceId id) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).id().equals(id)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Which of the places, counted from 0, are far from the others, or are not. */
  List<Integer> indices(boolean isFar) {
    return IntStream.range(0, places.size())
        .filter(index -> far.contains(places.get(index)) == isFar)
        .boxed()
        .toList();
  }
}
