package mapside.lesson.quiz;

import java.util.List;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.geo.Shape;
import mapside.place.Place;

/** Judges answers: how far off, in which direction, and how many points. */
public final class Answers {

  /** Shares of the reach of a round within which a guess has all points, two, and one. */
  private static final double[] SHARES = {0.02, 0.06, 0.15};

  private static final int DIRECTIONS = 8;

  private Answers() {}

  /**
   * A guess at where a place is.
   *
   * @param kilometres by great circle from the guess to the place; 0 if it is within its outline
   * @param direction from the guess to the place: 0 for north, 1 for north-east, up to 7
   * @param points 0 to 3
   */
  public record Spot(double kilometres, int direction, int points) {}

  /** Judges a point of the map. */
  public static Spot judge(Question.WhereIs question, GeoPoint guess) {
    Place place = question.place();
    GeoPoint truth = place.location().point();
    if (place.location().outline().filter(shape -> holds(shape, guess)).isPresent()) {
      return new Spot(0, 0, Question.MOST);
    }
    double apart = GreatCircle.distanceKm(guess, truth);
    int points = Question.MOST;
    for (double share : SHARES) {
      if (apart <= share * question.reachKm()) {
        return new Spot(apart, direction(guess, truth), points);
      }
      points--;
    }
    return new Spot(apart, direction(guess, truth), 0);
  }

  /** Judges a name. */
  public static int judge(Question.WhichIs question, Place answer) {
    return answer.id().equals(question.place().id()) ? Question.MOST : 0;
  }

  /** Judges an order: all points only if it is right, else a share by the pairs that are. */
  public static int judge(List<Dated> order) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        all++;
        right += order.get(i).day().isBefore(order.get(j).day()) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : Question.MOST * right / all;
  }

  /** The direction, of eight, in which one sets out for another point. */
  static int direction(GeoPoint from, GeoPoint to) {
    double degrees = GreatCircle.bearing(from, to);
    return (int) Math.rint(degrees / 360 * DIRECTIONS) % DIRECTIONS;
  }

  private static boolean holds(Shape shape, GeoPoint point) {
    return shape instanceof Shape.Area && shape.contains(point);
  }
}
