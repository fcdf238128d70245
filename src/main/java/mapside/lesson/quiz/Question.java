package mapside.lesson.quiz;

import java.util.List;
import mapside.geo.GeoBounds;
import mapside.place.Place;

/** One question of a quiz. */
public sealed interface Question {

  /** The most points that an answer can have. */
  int MOST = 3;

  /**
   * Where is it? Answered by a point of the map.
   *
   * @param place what is asked for
   * @param reachKm how far those of the places lie from each other, among which it is looked for,
   *     that lie farthest apart
   * @param region the box of these places
   */
  record WhereIs(Place place, double reachKm, GeoBounds region) implements Question {}

  /**
   * Which one is it? Answered by one of several names.
   *
   * @param place what is shown
   * @param choices it and others, in the order they are offered
   */
  record WhichIs(Place place, List<Place> choices) implements Question {

    /** Copies the list. */
    public WhichIs {
      choices = List.copyOf(choices);
    }
  }

  /**
   * What came first? Answered by putting all in order.
   *
   * @param items in the order they are offered, which is not theirs
   */
  record InOrder(List<Dated> items) implements Question {

    /** Copies the list. */
    public InOrder {
      items = List.copyOf(items);
    }
  }
}
