package mapside.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapside.geo.GeoBounds;
import mapside.geo.GreatCircle;
import mapside.link.LinkedArticle;
import mapside.place.Place;

/**
 * Chooses the box that an article plays in whose places were found by a program. It holds as many
 * of the mentions as it can without growing too wide: a place far away that is named once, and may
 * be wrong, would otherwise make all others too small to see.
 */
final class FoundFrame {

  /** From so many towns and the like on, the countries and states round them do not count. */
  private static final int FEW = 3;

  /** So many of the most named places are looked at, and so many tried as the middle. */
  private static final int MOST = 300;

  private static final int MIDDLES = 30;

  /** What is left out is at most the rest, or it would be no outlier. */
  private static final double LEAST_HELD = 0.75;

  /** A box of twice the width must hold so much more of all mentions. */
  private static final double PRICE = 0.12;

  /** Narrower boxes, in degrees, are no better for it. */
  private static final double LEAST_WIDTH = 1;

  private final LinkedArticle article;
  private final List<Place> places;
  private final double weight;

  private FoundFrame(LinkedArticle article, List<Place> places) {
    this.article = article;
    this.places = places;
    weight = places.stream().mapToDouble(this::weight).sum();
  }

  /**
   * The box that holds the most of what an article is about; empty if there is nothing to show.
   *
   * @param places those to show, at least one
   */
  static Optional<GeoBounds> of(LinkedArticle article, List<Place> places) {
    Comparator<Place> mostNamed =
        Comparator.comparingLong((Place place) -> -article.mentionCount(place.id()));
    List<Place> spots = places.stream().filter(FoundFrame::isSpot).toList();
    List<Place> shown = spots.size() >= FEW ? spots : places;
    return new FoundFrame(article, shown.stream().sorted(mostNamed).limit(MOST).toList()).best();
  }

  /** A town and the like, or a country no larger than one. */
  private static boolean isSpot(Place place) {
    return place.isCityState() || !place.kind().isExpanse();
  }

  private record Scored(GeoBounds box, double score) {}

  private Optional<GeoBounds> best() {
    return places.stream()
        .limit(MIDDLES)
        .map(this::round)
        .max(Comparator.comparingDouble(Scored::score))
        .map(Scored::box);
  }

  /** The best box that grows from one place, always by the nearest of the others. */
  private Scored round(Place middle) {
    List<Place> nearest = byDistance(middle);
    GeoBounds box = middle.location().frame();
    double held = 0;
    Scored best = new Scored(box, Double.NEGATIVE_INFINITY);
    for (Place place : nearest) {
      box = box.union(place.location().frame());
      held += weight(place);
      double score = held / weight - PRICE * Math.log(width(box)) / Math.log(2);
      if (held >= LEAST_HELD * weight && score > best.score()) {
        best = new Scored(box, score);
      }
    }
    return best;
  }

  /** Each distance is reckoned once: comparing them would do it a dozen times. */
  private List<Place> byDistance(Place middle) {
    record Far(Place place, double km) {}
    return places.stream()
        .map(
            place ->
                new Far(
                    place,
                    GreatCircle.distanceKm(middle.location().point(), place.location().point())))
        .sorted(Comparator.comparingDouble(Far::km))
        .map(Far::place)
        .toList();
  }

  /** A place that is named ten times does not count ten times as much. */
  private double weight(Place place) {
    return Math.sqrt(article.mentionCount(place.id()));
  }

  private static double width(GeoBounds box) {
    double shrink = Math.cos(Math.toRadians(box.center().lat()));
    return Math.max(LEAST_WIDTH, Math.max(box.lonSpan() * shrink, box.north() - box.south()));
  }
}
