package mapside.handout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapside.handout.NumberSpots.Spot;

/** Finds places that lie so close together on a map that their numbers could not be told apart. */
final class Crowd {

  /** Closer together than this, in points, two places are neighbours. */
  private static final double CLOSE = 3 * NumberSpots.RADIUS;

  /** Fewer find room for their numbers. */
  private static final int LEAST = 5;

  private Crowd() {}

  /** The largest set of neighbours, as indices in order; empty if there are only small ones. */
  static List<Integer> of(List<Spot> spots) {
    Set<Integer> left = new TreeSet<>();
    for (int i = 0; i < spots.size(); i++) {
      left.add(i);
    }
    Set<Integer> largest = new TreeSet<>();
    while (!left.isEmpty()) {
      Set<Integer> group = group(left.iterator().next(), spots);
      left.removeAll(group);
      if (group.size() > largest.size()) {
        largest = group;
      }
    }
    return largest.size() < LEAST ? List.of() : List.copyOf(largest);
  }

  private static Set<Integer> group(int first, List<Spot> spots) {
    Set<Integer> group = new TreeSet<>(List.of(first));
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Spot from = spots.get(open.removeFirst());
      for (int i = 0; i < spots.size(); i++) {
        if (spots.get(i).apart(from) < CLOSE && group.add(i)) {
          open.add(i);
        }
      }
    }
    return group;
  }

  /**
   * A corner of the map where nothing lies.
   *
   * @param others the places that stay on the map, with their numbers
   * @param crowd those that leave it, and only their frame
   * @param width of the map
   * @param height of the map
   * @param share of the sides that the corner has to have
   * @return its upper left point; empty if something lies in each corner
   */
  static Optional<Spot> freeCorner(
      List<Spot> others, List<Spot> crowd, double width, double height, double share) {
    double wide = width * share;
    double high = height * share;
    List<Spot> corners = new ArrayList<>();
    for (double y : new double[] {0, height - high}) {
      for (double x : new double[] {width - wide, 0}) {
        corners.add(new Spot(x, y));
      }
    }
    return corners.stream()
        .filter(corner -> isFree(others, 2 * CLOSE, corner, wide, high))
        .filter(corner -> isFree(crowd, CLOSE / 2, corner, wide, high))
        .findFirst();
  }

  private static boolean isFree(
      List<Spot> spots, double room, Spot corner, double wide, double high) {
    return spots.stream()
        .noneMatch(
            spot ->
                spot.x() > corner.x() - room
                    && spot.x() < corner.x() + wide + room
                    && spot.y() > corner.y() - room
                    && spot.y() < corner.y() + high + room);
  }
}
