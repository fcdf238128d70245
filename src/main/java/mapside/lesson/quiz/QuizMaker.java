package mapside.lesson.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import mapside.geo.GreatCircle;
import mapside.lesson.Spread;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceKind;

/**
 * Makes the questions of a round from the places and dates of an article. The names offered with
 * the right one are fair: of the same sort, among its nearest neighbours and near it, never another
 * name of the same place, and never a group that it belongs to.
 */
public final class QuizMaker {

  /** So many names are offered. */
  static final int CHOICES = 4;

  /** The wrong ones are drawn from so many nearest ones. */
  private static final int NEIGHBOURS = 6;

  /** Farther away, in kilometres, a place is not mixed up with another: it needs no map to tell. */
  private static final double FARTHEST = 1500;

  /** Places closer together than this, in kilometres, are guessed at as if they were not. */
  private static final double LEAST_REACH = 50;

  private static final int LEAST_DATES = 3;
  private static final int MOST_DATES = 5;

  private final LinkedArticle reading;
  private final RandomGenerator random;

  /** Makes questions by chance; the same chance makes the same questions. */
  public QuizMaker(LinkedArticle reading, RandomGenerator random) {
    this.reading = reading;
    this.random = random;
  }

  /**
   * The questions of a round: where and which by turns, and one to put in order if the article
   * dates enough. None if the article names nothing that could be asked for.
   *
   * @param count how many at the most
   */
  public List<Question> round(int count) {
    Spread spread = Spread.of(reading, QuizMaker::isSpot);
    List<Place> places = shuffled(spread.all());
    List<Question> questions = new ArrayList<>();
    Optional<Question> order = inOrder();
    int onPlaces = count - (order.isPresent() ? 1 : 0);
    List<Place> shapes = new ArrayList<>(places.stream().filter(QuizMaker::isShown).toList());
    List<Place> spots = new ArrayList<>(places);
    while (questions.size() < onPlaces && !spots.isEmpty()) {
      questions.add(whereIs(spots.removeFirst(), spread));
      if (questions.size() < onPlaces) {
        shapes.retainAll(spots);
        which(shapes)
            .ifPresent(
                question -> {
                  spots.remove(question.place());
                  questions.add(question);
                });
      }
    }
    order.ifPresent(questions::add);
    return List.copyOf(questions);
  }

  private Optional<Question.WhichIs> which(List<Place> shapes) {
    while (!shapes.isEmpty()) {
      Place place = shapes.removeFirst();
      List<Place> others = distractors(place);
      if (others.size() == CHOICES - 1) {
        List<Place> choices = new ArrayList<>(others);
        choices.add(place);
        return Optional.of(new Question.WhichIs(place, shuffled(choices)));
      }
    }
    return Optional.empty();
  }

  /** Other places that it could be taken for; fewer than wanted if there are no more. */
  List<Place> distractors(Place place) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    taken.addAll(place.names().all());
    List<Place> near =
        Stream.concat(reading.places().values().stream(), reading.gazetteer().places().stream())
            .distinct()
            .filter(other -> isLike(place, other) && !isRelated(place, other))
            .filter(other -> Collections.disjoint(taken, other.names().all()))
            .filter(other -> apartKm(place, other) <= FARTHEST)
            .sorted(Comparator.comparingDouble(other -> apartKm(place, other)))
            .limit(NEIGHBOURS)
            .toList();
    return shuffled(near).stream().limit(CHOICES - 1).toList();
  }

  private Optional<Question> inOrder() {
    List<Dated> dated = DatedEvents.of(reading);
    if (dated.size() < LEAST_DATES) {
      return Optional.empty();
    }
    List<Dated> some = shuffled(dated).stream().limit(MOST_DATES).toList();
    List<Dated> right = some.stream().sorted(Comparator.comparing(Dated::day)).toList();
    // Already in order there would be nothing to do.
    return Optional.of(new Question.InOrder(some.equals(right) ? right.reversed() : some));
  }

  /** What a class can point at. */
  private static boolean isSpot(Place place) {
    // One point of a river is no better an answer than another.
    return place.kind() != PlaceKind.RIVER
        && (!place.kind().isExpanse() || place.location().outline().isPresent());
  }

  /** One map shows those that lie near each other; one far from them is asked for on a wider. */
  private static Question.WhereIs whereIs(Place place, Spread spread) {
    List<Place> near = spread.near();
    if (near.contains(place)) {
      return new Question.WhereIs(place, reachKm(near), Spread.boxOf(near));
    }
    List<Place> seen = new ArrayList<>(near);
    seen.add(place);
    return new Question.WhereIs(place, reachKm(seen), Spread.boxOf(seen));
  }

  /** Told by its outline, or as one dot among others whose names are hidden. */
  private static boolean isShown(Place place) {
    return isIsland(place) ? place.location().outline().isPresent() : place.kind().isSettlement();
  }

  private static boolean isIsland(Place place) {
    return place.kind() == PlaceKind.ISLAND || place.kind() == PlaceKind.ISLET;
  }

  private static boolean isLike(Place place, Place other) {
    return isIsland(place)
        ? isIsland(other)
        : place.kind() == other.kind()
            || place.kind().isSettlement() && other.kind().isSettlement();
  }

  private boolean isRelated(Place place, Place other) {
    return place.id().equals(other.id())
        || reading.gazetteer().groupsOf(place.id()).contains(other.id())
        || reading.gazetteer().membersOf(place.id()).contains(other.id());
  }

  /** How wide the map is on which one points: so much harder it is to point well. */
  private static double reachKm(List<Place> seen) {
    double reach = LEAST_REACH;
    for (int i = 0; i < seen.size(); i++) {
      for (int j = 0; j < i; j++) {
        reach = Math.max(reach, apartKm(seen.get(i), seen.get(j)));
      }
    }
    return reach;
  }

  private static double apartKm(Place a, Place b) {
    return GreatCircle.distanceKm(a.location().point(), b.location().point());
  }

  private <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, java.util.Random.from(random));
    return copy;
  }
}
