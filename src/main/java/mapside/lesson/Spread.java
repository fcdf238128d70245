package mapside.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.geo.WebMercator;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceKind;

/**
 * How the places that an article is about lie: those that one map shows well, and those so far from
 * them that they need one of their own.
 *
 * @param near round the place that is named most; at least half of all
 * @param far the others; none where the article plays all over the world
 */
public record Spread(List<Place> near, List<Place> far) {

  /** Wider than this, in degrees, a place is no spot on a map. */
  private static final double WIDEST = 25;

  /** With fewer spots than this, countries are what the article is about. */
  private static final int ENOUGH = 5;

  /** A map of twice the width must have so much more of all places. */
  private static final double PRICE = 0.15;

  /** Narrower boxes, in degrees, are no better for it. */
  private static final double LEAST_WIDTH = 1;

  /** The height of a usual map, as a share of its width. */
  private static final double SHARE = 0.7;

  /** Copies the lists. */
  public Spread {
    near = List.copyOf(near);
    far = List.copyOf(far);
  }

  /**
   * The spread of the places that an article is about, in the order of the text.
   *
   * @param isSpot which of them can be pointed at; countries can where there are few others
   */
  public static Spread of(LinkedArticle reading, Predicate<Place> isSpot) {
    List<Place> about =
        reading.places().values().stream().filter(place -> reading.isAbout(place.id())).toList();
    Predicate<Place> spot =
        place -> isSpot.test(place) && place.location().frame().lonSpan() <= WIDEST;
    boolean isEnough = about.stream().filter(spot).count() >= ENOUGH;
    Predicate<Place> wanted = isEnough ? spot : spot.or(place -> place.kind() == PlaceKind.COUNTRY);
    return split(about.stream().filter(wanted).toList(), reading);
  }

  /**
   * Takes the nearest places as long as the map gains more by them than it loses: twice as near is
   * worth one place in seven.
   */
  private static Spread split(List<Place> all, LinkedArticle reading) {
    if (all.isEmpty()) {
      return new Spread(all, all);
    }
    GeoPoint core =
        all.stream()
            .max(Comparator.comparingLong(place -> reading.mentionCount(place.id())))
            .orElseThrow()
            .location()
            .point();
    List<Place> nearest = new ArrayList<>(all);
    nearest.sort(
        Comparator.comparingDouble(
            place -> GreatCircle.distanceKm(core, place.location().point())));
    GeoBounds box = GeoBounds.ofPoint(core);
    double best = Double.NEGATIVE_INFINITY;
    int count = all.size();
    for (int i = 0; i < all.size(); i++) {
      box = box.union(boxOf(nearest.get(i)));
      double score = (i + 1.0) / all.size() - PRICE * Math.log(widthFor(box)) / Math.log(2);
      if (2 * (i + 1) >= all.size() && score > best) {
        best = score;
        count = i + 1;
      }
    }
    Set<Place> kept = new HashSet<>(nearest.subList(0, count));
    return new Spread(
        all.stream().filter(kept::contains).toList(),
        all.stream().filter(place -> !kept.contains(place)).toList());
  }

  /** How many degrees wide a map is that shows a box. */
  private static double widthFor(GeoBounds box) {
    double high = 360 * (WebMercator.y(box.south()) - WebMercator.y(box.north()));
    return Math.max(LEAST_WIDTH, Math.max(box.lonSpan(), high / SHARE));
  }

  /** All of them, the near ones first. */
  public List<Place> all() {
    return Stream.concat(near.stream(), far.stream()).toList();
  }

  /** The box round some places; there must be at least one. A country counts with one point. */
  public static GeoBounds boxOf(Collection<Place> places) {
    return GeoBounds.union(places.stream().map(Spread::boxOf).toList());
  }

  private static GeoBounds boxOf(Place place) {
    return place.kind() == PlaceKind.COUNTRY
        ? GeoBounds.ofPoint(place.location().point())
        : place.location().frame();
  }
}
