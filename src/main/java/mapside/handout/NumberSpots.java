package mapside.handout;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the numbers of a map: none covers another one, or the place of another one. */
final class NumberSpots {

  /** Radius of the circle round a number, in points. */
  static final double RADIUS = 6.6;

  private static final double GAP = 1.6;
  private static final int DIRECTIONS = 16;
  private static final double[] AWAY = {11, 16, 22, 30, 40, 54, 70};

  /** A point of the map, in points of the sheet from its upper left corner. */
  record Spot(double x, double y) {

    double apart(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  private NumberSpots() {}

  /**
   * Where each number goes, in the order of the places; near its place, if there is room.
   *
   * @param places where the places are
   * @param width of the map
   * @param height of the map
   */
  static List<Spot> of(List<Spot> places, double width, double height) {
    List<Spot> numbers = new ArrayList<>();
    for (Spot place : places) {
      numbers.add(best(place, places, numbers, width, height));
    }
    return numbers;
  }

  private static Spot best(
      Spot place, List<Spot> places, List<Spot> taken, double width, double height) {
    for (double away : AWAY) {
      for (int i = 0; i < DIRECTIONS; i++) {
        // North-east first: that is where a reader looks for what a dot is called.
        double angle = Math.PI * 2 * i / DIRECTIONS - Math.PI / 4;
        Spot spot =
            new Spot(place.x() + away * Math.cos(angle), place.y() + away * Math.sin(angle));
        if (isFree(spot, place, places, taken) && isInside(spot, width, height)) {
          return spot;
        }
      }
    }
    return new Spot(
        Math.clamp(place.x(), RADIUS, width - RADIUS),
        Math.clamp(place.y(), RADIUS, height - RADIUS));
  }

  private static boolean isFree(Spot spot, Spot own, List<Spot> places, List<Spot> taken) {
    return taken.stream().allMatch(other -> other.apart(spot) >= 2 * RADIUS + GAP)
        && places.stream()
            .allMatch(place -> place.equals(own) || place.apart(spot) >= RADIUS + GAP + 1);
  }

  private static boolean isInside(Spot spot, double width, double height) {
    double margin = RADIUS + GAP;
    return spot.x() >= margin
        && spot.y() >= margin
        && spot.x() <= width - margin
        && spot.y() <= height - margin;
  }
}
