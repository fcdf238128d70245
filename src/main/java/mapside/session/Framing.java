package mapside.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapside.geo.GeoBounds;
import mapside.lesson.Spread;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;

/** Chooses the box that shows some places. */
final class Framing {

  /** Wider than this a place says little about where an article plays, in degrees. */
  private static final double LOCAL_SPAN = 25;

  private Framing() {}

  /** The box round some places; empty if there are none. */
  static Optional<GeoBounds> of(Collection<Place> places) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            GeoBounds.union(places.stream().map(place -> place.location().frame()).toList()));
  }

  /**
   * The box that an article plays in: its most named local places, those far away left out. Falls
   * back to all of its places; empty if it names none.
   */
  static Optional<GeoBounds> ofArticle(LinkedArticle article) {
    List<Place> local =
        article.places().values().stream().filter(place -> isLocal(article, place)).toList();
    if (article.isFound()) {
      return FoundFrame.of(
          article, local.isEmpty() ? List.copyOf(article.places().values()) : local);
    }
    return of(local.isEmpty() ? article.places().values() : nearCore(article, local));
  }

  /**
   * The box round the places that an article is about, however wide, those far from most of them
   * left out. Falls back to what the article plays in; empty if it names no place.
   */
  static Optional<GeoBounds> ofWhole(LinkedArticle article) {
    List<Place> near =
        Spread.of(
                article,
                place -> !place.kind().isExpanse() || place.kind() == PlaceKind.ISLAND_GROUP)
            .near();
    return near.isEmpty() ? ofArticle(article) : Optional.of(Spread.boxOf(near));
  }

  /**
   * The box round what a part of an article plays in: the local ones of its places, those far away
   * left out, because countries and capitals that act would nearly always show the whole world.
   * Empty if it names none.
   */
  static Optional<GeoBounds> ofPart(LinkedArticle article, Collection<PlaceId> named) {
    List<Place> local =
        named.stream()
            .sorted()
            .flatMap(id -> article.gazetteer().find(id).stream())
            .filter(place -> isLocal(article, place))
            .toList();
    return local.isEmpty() ? Optional.empty() : of(nearCore(article, local));
  }

  private static boolean isLocal(LinkedArticle article, Place place) {
    return place.location().frame().lonSpan() <= LOCAL_SPAN && article.isAbout(place.id());
  }

  /** The local places within a wide reach of the one that is named most often. */
  private static List<Place> nearCore(LinkedArticle article, List<Place> local) {
    Place core =
        local.stream()
            .max(Comparator.comparingLong(place -> article.mentionCount(place.id())))
            .orElseThrow();
    GeoBounds reach = around(core.location().frame());
    return local.stream().filter(place -> reach.contains(place.location().point())).toList();
  }

  private static GeoBounds around(GeoBounds box) {
    double lat = box.center().lat();
    double lon = box.center().lon();
    return new GeoBounds(
        Math.max(-90, lat - LOCAL_SPAN / 2),
        lon - LOCAL_SPAN / 2,
        Math.min(90, lat + LOCAL_SPAN / 2),
        lon + LOCAL_SPAN / 2);
  }
}
