package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.geo.WebMercator;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;

/**
 * The names of islands that reach into the view while the point that their name belongs to does
 * not: they are written on the part that is seen. Used on one thread.
 */
final class InnerNames {

  /** One name at the most in every square of so many logical pixels at a whole zoom. */
  private static final double CELL = 240;

  /** So many points of a square are tried, each way from its middle. */
  private static final int TRIES = 3;

  /** Logical pixels from the letters to the coast. */
  private static final double CLEAR = 4;

  private final Map<Key, Optional<StraightLabel>> known = new HashMap<>();

  private record Key(PlaceId place, int level, double seam, int column, int row) {}

  /**
   * Names that may be written in view, those nearest to its middle first; none for a place whose
   * own point is seen.
   *
   * @param usual its name as it is written at its point
   */
  List<StraightLabel> of(Candidate candidate, Supplier<StraightLabel> usual, Sight sight) {
    Optional<Shape> land = land(candidate.place());
    if (land.isEmpty() || isPointSeen(candidate.place(), sight) || !isInView(land.get(), sight)) {
      return List.of();
    }
    Drawn drawn = sight.drawn();
    // A whole level, so that a name stays where it is while the map is zoomed.
    int level = (int) Math.floor(drawn.zoom());
    double side = CELL * drawn.worldSize() / WebMercator.worldSize(level);
    int firstColumn = (int) Math.floor(drawn.left() / side);
    int lastColumn = (int) Math.floor((drawn.left() + drawn.viewport().width()) / side);
    int firstRow = (int) Math.floor(drawn.top() / side);
    int lastRow = (int) Math.floor((drawn.top() + drawn.viewport().height()) / side);
    List<StraightLabel> found = new ArrayList<>();
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        double x = (column + 0.5) * side - drawn.left();
        double y = (row + 0.5) * side - drawn.top();
        Key key = new Key(candidate.place().id(), level, drawn.viewport().seamLon(), column, row);
        known
            .computeIfAbsent(
                key,
                now ->
                    inside(land.get(), usual.get(), drawn, x, y, side / (2 * TRIES + 1))
                        .map(candidate::straight))
            .ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingDouble(
            label ->
                Math.hypot(
                    drawn.x(label.point()) - drawn.viewport().width() / 2,
                    drawn.y(label.point()) - drawn.viewport().height() / 2)));
    return found;
  }

  /** Forgets all but some names. */
  void keep(Set<MapLabel> shown) {
    known.values().removeIf(label -> label.filter(shown::contains).isEmpty());
  }

  private static Optional<Shape> land(Place place) {
    return Optional.of(place)
        .filter(each -> each.kind() == PlaceKind.ISLAND || each.kind() == PlaceKind.ISLET)
        .flatMap(each -> each.location().outline())
        .filter(Shape.Area.class::isInstance);
  }

  private static boolean isPointSeen(Place place, Sight sight) {
    return sight.drawn().sees(place.location().point());
  }

  private static boolean isInView(Shape land, Sight sight) {
    Drawn drawn = sight.drawn();
    GeoPoint northWest = GeoPoint.ofLatLon(land.bounds().north(), land.bounds().west());
    double west = drawn.x(northWest);
    double north = drawn.y(northWest);
    double east = west + land.bounds().lonSpan() / 360 * drawn.worldSize();
    double south = drawn.y(GeoPoint.ofLatLon(land.bounds().south(), land.bounds().west()));
    return west < drawn.viewport().width()
        && east > 0
        && north < drawn.viewport().height()
        && south > 0;
  }

  /** The point nearest to the middle of a square that has the whole name on land round it. */
  private static Optional<GeoPoint> inside(
      Shape land, StraightLabel usual, Drawn drawn, double x, double y, double step) {
    double wide = usual.width() / 2 + CLEAR;
    double high = usual.height() / 2 + CLEAR;
    Optional<GeoPoint> best = Optional.empty();
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = -TRIES; i <= TRIES; i++) {
      for (int j = -TRIES; j <= TRIES; j++) {
        double atX = x + i * step;
        double atY = y + j * step;
        double away = Math.hypot(i, j);
        if (away < nearest
            && isOn(land, drawn, atX, atY)
            && isOn(land, drawn, atX - wide, atY - high)
            && isOn(land, drawn, atX + wide, atY - high)
            && isOn(land, drawn, atX - wide, atY + high)
            && isOn(land, drawn, atX + wide, atY + high)) {
          nearest = away;
          best = Optional.of(drawn.pointUnder(atX, atY));
        }
      }
    }
    return best;
  }

  private static boolean isOn(Shape land, Drawn drawn, double x, double y) {
    return land.contains(drawn.pointUnder(x, y));
  }
}
