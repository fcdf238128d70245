package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;
import mapside.place.Place;
import mapside.place.PlaceKind;

/**
 * Finds where the name of an island can stand: inside, if there is room, or else in the water
 * beside it, as near as no coast is touched.
 */
final class Coast {

  /** Directions in the order of preference: x, y. */
  private static final double[][] DIRECTIONS = {
    {1, 0}, {1, 1}, {-1, 0}, {-1, -1}, {1, -1}, {0, 1}, {-1, 1}, {0, -1},
    {1, 0.5}, {1, -0.5}, {0.5, 1}, {-0.5, 1}, {-1, -0.5}, {-1, 0.5}, {-0.5, -1}, {0.5, -1}
  };

  /** What a direction must be nearer by than the first, in pixels, to be preferred to it. */
  private static final double[] HANDICAP = {
    0, 4, 18, 24, 12, 8, 22, 14, 4, 8, 8, 14, 22, 22, 20, 16
  };

  /** Where to try inside, in pixels from the anchor, the best first. */
  private static final double[][] INSIDE = {
    {0, 0},
    {0, 9},
    {0, -9},
    {14, 0},
    {-14, 0},
    {14, 9},
    {-14, -9},
    {28, 0},
    {-28, 0},
    {0, 20},
    {-14, 9},
    {14, -9},
    {0, -20},
    {-28, 14},
    {28, -14},
    {-28, -14},
    {28, 14},
    {44, 0},
    {-44, 0}
  };

  /** Coasts farther from the anchor than this, in pixels, are in nobody's way. */
  private static final double REACH = 230;

  private static final double STEP = 5;
  private static final double FARTHEST = 90;

  /** A name so far from the coast of an islet would seem to be another's. */
  private static final double FARTHEST_FROM_ISLET = 30;

  private static final double CLEAR = 3;

  /** So close, in pixels, a name is its coast's, whatever small island is closer. */
  private static final double CLOSE = 14;

  /** A name may be so many times as far from its own coast as from that of an islet. */
  private static final double AMBIGUOUS = 1.25;

  /** Islands of this rank or a higher one are never taken for another, however small they are. */
  private static final int LAST_RIVAL = 6;

  /** How far, in pixels, a name is from its point that a line leads to. */
  private static final double[] APART = {20, 28, 36, 46, 58, 72};

  /** What speaks against a line that is not the shortest, in pixels. */
  private static final double INDIRECT = 3;

  /** What a line keeps off other islands by, in pixels. */
  private static final double LINE_CLEAR = 2.5;

  private final Optional<IslandNode> island;
  private final double farthest;
  private final int level;
  private final double scale;
  private final List<NearCoast> near = new ArrayList<>();

  /** A way to stand, and what speaks against it, in pixels. */
  private record Try(Spot spot, double cost) {}

  Coast(Place place, double zoom, List<IslandNode> islands) {
    this.island = islands.stream().filter(i -> i.place().equals(place)).findFirst();
    double reach = island.map(outline -> outline.reach(zoom)).orElse(0.0);
    this.farthest =
        place.kind() == PlaceKind.ISLET ? Math.min(REACH, reach + FARTHEST_FROM_ISLET) : FARTHEST;
    this.level = IslandNode.levelOf(zoom);
    this.scale = WebMercator.worldSize(zoom) / WebMercator.worldSize(level);
    GeoPoint own = place.location().point();
    double size = WebMercator.worldSize(zoom);
    for (IslandNode other : islands) {
      GeoPoint point = other.place().location().point();
      double dx = turned(WebMercator.x(point.lon()) - WebMercator.x(own.lon())) * size;
      double dy = (WebMercator.y(point.lat()) - WebMercator.y(own.lat())) * size;
      if (other.place().equals(place) || other.reach(zoom) > Math.hypot(dx, dy) - REACH) {
        boolean isOwn = isOwn(place, other.place());
        boolean isRival = !isOwn && other.place().rank() <= Math.max(place.rank(), LAST_RIVAL);
        near.add(NearCoast.of(isOwn, isRival, other.path(zoom).points(), dx, dy, scale));
      }
    }
  }

  /** The shorter way round the world. */
  private static double turned(double worldX) {
    return worldX - Math.rint(worldX);
  }

  /** Where a text of a size can stand, the best first. */
  List<Spot> beside(double w, double h) {
    List<Spot> found = new ArrayList<>();
    double left = Math.rint(-w / 2);
    double top = Math.rint(-h / 2);
    for (int i = 0; i < INSIDE.length; i++) {
      double x = left + INSIDE[i][0];
      double y = top + INSIDE[i][1];
      if (isInside(INSIDE[i][0], INSIDE[i][1]) && isClear(x, y, w, h)) {
        found.add(Spot.straight(DIRECTIONS.length + i, x, y, 0, w, h));
      }
    }
    if (island.isEmpty()) {
      // Without an outline, the point is all that is known of it.
      found.add(Spot.straight(DIRECTIONS.length, left, top, 0, w, h));
    }
    List<Try> outside = new ArrayList<>();
    for (int i = 0; i < DIRECTIONS.length; i++) {
      for (double away = STEP; away <= farthest; away += STEP) {
        double x = Math.rint(left + DIRECTIONS[i][0] * (w / 2 + away));
        double y = Math.rint(top + DIRECTIONS[i][1] * (h / 2 + away));
        if (isClear(x, y, w, h) && !isOnLand(x + w / 2, y + h / 2)) {
          if (!isNearestToOwn(x, y, w, h)) {
            break;
          }
          Spot spot = Spot.straight(i, x, y, (int) DIRECTIONS[i][0], w, h);
          outside.add(new Try(spot, away + HANDICAP[i]));
          break;
        }
      }
    }
    found.addAll(cheapest(outside));
    return found;
  }

  /** Where a text of a size can stand apart, with a line to it, the best first. */
  List<Spot> apart(double w, double h) {
    List<Try> found = new ArrayList<>();
    int slot = DIRECTIONS.length + INSIDE.length;
    for (int i = 0; i < DIRECTIONS.length; i++) {
      for (double away : APART) {
        double x = Math.rint(-w / 2 + DIRECTIONS[i][0] * (w / 2 + away));
        double y = Math.rint(-h / 2 + DIRECTIONS[i][1] * (h / 2 + away));
        int side = (int) DIRECTIONS[i][0];
        Spot nearest = Spot.led(slot++, x, y, side, w, h);
        Spot middle = Spot.ledToMiddle(slot++, x, y, side, w, h);
        if (isClear(x, y, w, h) && !isOnLand(x + w / 2, y + h / 2)) {
          double cost = away + HANDICAP[i];
          Stream.of(new Try(nearest, cost), new Try(middle, cost + INDIRECT))
              .filter(each -> isOffOthers(each.spot()))
              .forEach(found::add);
        }
      }
    }
    return cheapest(found);
  }

  /** Whether the line that leads to a name keeps off the coasts of others. */
  private boolean isOffOthers(Spot spot) {
    return near.stream()
        .filter(coast -> !coast.isOwn())
        .allMatch(
            coast ->
                spot.boxes().stream()
                    .skip(1)
                    .noneMatch(box -> coast.touches(box, LINE_CLEAR, LINE_CLEAR)));
  }

  private static List<Spot> cheapest(List<Try> tries) {
    return tries.stream().sorted(Comparator.comparingDouble(Try::cost)).map(Try::spot).toList();
  }

  private static boolean isOwn(Place place, Place other) {
    return other.equals(place) || other.groups().contains(place.id());
  }

  /** Whether nobody would take the name for that of another island. */
  private boolean isNearestToOwn(double x, double y, double w, double h) {
    double own =
        near.stream().anyMatch(NearCoast::isOwn)
            ? Double.POSITIVE_INFINITY
            : Math.hypot(x + w / 2, y + h / 2);
    double rivals = Double.POSITIVE_INFINITY;
    double lesser = Double.POSITIVE_INFINITY;
    for (NearCoast coast : near) {
      double distance = coast.distance(x, y, w, h);
      if (coast.isOwn()) {
        own = Math.min(own, distance);
      } else if (coast.isRival()) {
        rivals = Math.min(rivals, distance);
      } else {
        lesser = Math.min(lesser, distance);
      }
    }
    return own <= rivals && own <= Math.max(CLOSE, lesser * AMBIGUOUS);
  }

  private boolean isInside(double x, double y) {
    return island.isPresent()
        && NearCoast.isOn(island.get().path(level).points(), x / scale, y / scale);
  }

  private boolean isOnLand(double x, double y) {
    return near.stream().anyMatch(coast -> coast.isOn(x, y));
  }

  private boolean isClear(double x, double y, double w, double h) {
    Rectangle2D box = new Rectangle2D(x, y, w, h);
    return near.stream().noneMatch(coast -> coast.touches(box, CLEAR, 0));
  }
}
