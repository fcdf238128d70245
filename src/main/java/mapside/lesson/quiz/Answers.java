package mapside.lesson.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.geo.Shape;
import mapside.place.Place;

/** Judges answers: how far off, in which direction, and how many points. */
public final class Answers {

  /**
   * Shares of the reach of the map within which a guess has all points, two, and one. The least is
   * a finger's breadth on the map: nobody points better from memory.
   */
  private static final double[] SHARES = {0.03, 0.08, 0.15};

  private static final int DIRECTIONS = 8;

  private Answers() {}

  /**
   * A guess at where a place is.
   *
   * @param kilometres by great circle from the guess to the place, or to the nearest shore of one
   *     that has an outline; 0 if it is within its outline
   * @param direction from the guess to there: 0 for north, 1 for north-east, up to 7
   * @param points 0 to 3
   * @param truth where the distance was measured to
   */
  public record Spot(double kilometres, int direction, int points, GeoPoint truth) {}

  /** Kilometres within which a guess has all points, two, and one: ever more, in even numbers. */
  public static List<Long> kilometres(Question.WhereIs question) {
    List<Long> steps = new ArrayList<>();
    long before = 0;
    for (double share : SHARES) {
      before = Math.max(before + 1, even(share * question.reachKm()));
      steps.add(before);
    }
    return List.copyOf(steps);
  }

  /** Nearly the same, but easily told: 40 for 39, 140 for 143, 1,500 for 1,460. */
  private static long even(double km) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, km))));
    double step = Math.max(1, km < 2 * power ? power / 10 : power / 2);
    return Math.round(step * Math.round(km / step));
  }

  /** Judges a point of the map. */
  public static Spot judge(Question.WhereIs question, GeoPoint guess) {
    Place place = question.place();
    Optional<Shape> outline = place.location().outline();
    if (outline.filter(shape -> holds(shape, guess)).isPresent()) {
      return new Spot(0, 0, Question.MOST, guess);
    }
    GeoPoint truth =
        outline
            .flatMap(shape -> nearestVertex(shape, guess))
            .orElseGet(() -> place.location().point());
    double apart = GreatCircle.distanceKm(guess, truth);
    int points = Question.MOST;
    for (long km : kilometres(question)) {
      // As the class is told both, in whole kilometres.
      if (Math.round(apart) <= km) {
        break;
      }
      points--;
    }
    return new Spot(apart, direction(guess, truth), points, truth);
  }

  /** Outlines have corners enough that the nearest one is as good as the nearest shore. */
  private static Optional<GeoPoint> nearestVertex(Shape shape, GeoPoint to) {
    return shape instanceof Shape.Area(List<Shape.Polygon> polygons)
        ? polygons.stream()
            .map(Shape.Polygon::shell)
            .flatMap(Answers::vertices)
            .min(Comparator.comparingDouble(vertex -> GreatCircle.distanceKm(vertex, to)))
        : Optional.empty();
  }

  private static Stream<GeoPoint> vertices(Shape.Ring ring) {
    return IntStream.range(0, ring.size())
        .mapToObj(i -> GeoPoint.ofLatLon(ring.lat(i), ring.lon(i)));
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
