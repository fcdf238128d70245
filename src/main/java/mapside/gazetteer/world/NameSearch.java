package mapside.gazetteer.world;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds places by how their names begin. It goes through all names, which takes some hundredths of
 * a second; an index would have to be kept on the heap for the few who ever search.
 */
public final class NameSearch {

  private NameSearch() {}

  /**
   * The numbers of the places one of whose names begins with some letters, whatever their case and
   * accents. Those that are called just so come first, and of each kind the better known.
   *
   * @param most how many at most
   */
  public static List<Integer> beginning(WorldGazetteer world, String letters, int most) {
    String wanted = NameKey.fold(letters);
    if (wanted.isEmpty()) {
      return List.of();
    }
    BitSet names = world.namesOf(world.stringsBeginning(first(letters), wanted));
    Set<Integer> places = new HashSet<>();
    for (int name = names.nextSetBit(0); name >= 0; name = names.nextSetBit(name + 1)) {
      places.add(world.placeOfName(name));
    }
    Set<Integer> exact = new HashSet<>();
    Postings called = world.find(NameKey.of(letters));
    for (int i = 0; i < called.size(); i++) {
      exact.add(called.place(i));
    }
    places.addAll(exact);
    List<Integer> found = new ArrayList<>(places);
    found.sort(
        Comparator.comparing((Integer place) -> !exact.contains(place))
            .thenComparing(
                Comparator.comparingLong((Integer place) -> world.prominence(place)).reversed()));
    return found.subList(0, Math.min(most, found.size()));
  }

  /** The first letter as it is typed; a name that begins with an accented form of it counts. */
  private static char first(String letters) {
    return NameKey.fold(letters).charAt(0);
  }
}
