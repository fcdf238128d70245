package mapside.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;

/**
 * The places of a handout, each with its number: those that the article is about, that lie near
 * each other and are no wider than a region, in the order of the text.
 *
 * @param places number 1 first; may be none
 */
record NumberedPlaces(List<Place> places) {

  /** More numbers than this nobody finds on one map. */
  private static final int MOST = 26;

  /** Places farther from the core than half of this, in degrees, would make the map too small. */
  private static final double REACH = 25;

  /** A map of twice the width must have so much more of all places. */
  private static final double PRICE = 0.12;

  /** Narrower boxes, in degrees, are no better for it. */
  private static final double LEAST_WIDTH = 1;

  /** Copies the list. */
  NumberedPlaces {
    places = List.copyOf(places);
  }

  /** Chooses the places of an article. */
  static NumberedPlaces of(LinkedArticle reading) {
    List<Place> local =
        reading.places().values().stream()
            .filter(place -> reading.isAbout(place.id()))
            .filter(place -> !place.kind().isExpanse() || place.kind() == PlaceKind.ISLAND_GROUP)
            .filter(place -> place.location().frame().lonSpan() <= REACH)
            .toList();
    if (local.isEmpty()) {
      return new NumberedPlaces(List.of());
    }
    Comparator<Place> leastNamed =
        Comparator.comparingLong(place -> reading.mentionCount(place.id()));
    GeoPoint core = local.stream().max(leastNamed).orElseThrow().location().point();
    List<Place> near = tight(local.stream().filter(place -> isNear(place, core)).toList(), core);
    List<Place> most = near.stream().sorted(leastNamed.reversed()).limit(MOST).toList();
    return new NumberedPlaces(near.stream().filter(most::contains).toList());
  }

  /**
   * Leaves out the farthest places as long as the map gains more by it than it loses: twice as near
   * is worth one place in eight.
   */
  private static List<Place> tight(List<Place> near, GeoPoint core) {
    List<Place> nearest = new ArrayList<>(near);
    nearest.sort(
        Comparator.comparingDouble(
            place -> GreatCircle.distanceKm(core, place.location().point())));
    GeoBounds box = GeoBounds.ofPoint(core);
    double best = Double.NEGATIVE_INFINITY;
    int count = nearest.size();
    for (int i = 0; i < nearest.size(); i++) {
      box = box.union(nearest.get(i).location().frame());
      double wide = Math.max(LEAST_WIDTH, Math.max(box.lonSpan(), box.north() - box.south()));
      double score = (i + 1.0) / nearest.size() - PRICE * Math.log(wide) / Math.log(2);
      if (2 * (i + 1) >= nearest.size() && score > best) {
        best = score;
        count = i + 1;
      }
    }
    List<Place> kept = nearest.subList(0, count);
    return near.stream().filter(kept::contains).toList();
  }

  private static boolean isNear(Place place, GeoPoint core) {
    GeoPoint at = place.location().point();
    double lon = Math.abs(GeoPoint.wrapLongitude(at.lon() - core.lon()));
    return lon <= REACH / 2 && Math.abs(at.lat() - core.lat()) <= REACH / 2;
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

  /** The box round all of them; there must be at least one. */
  GeoBounds bounds() {
    List<GeoBounds> boxes = new ArrayList<>();
    places.forEach(place -> boxes.add(place.location().frame()));
    return GeoBounds.union(boxes);
  }
}
