package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;
import mapside.place.Place;

/**
 * Finds where the name of an island can stand: inside, if there is room, or else in the water
 * beside it, as near as no coast is touched.
 */
final class Coast {

  /** Directions in the order of preference: x, y. */
  private static final double[][] DIRECTIONS = {
    {1, 0}, {1, 1}, {-1, 0}, {-1, -1}, {1, -1}, {0, 1}, {-1, 1}, {0, -1}
  };

  /** Where to try inside, in pixels from the anchor, the best first. */
  private static final double[][] INSIDE = {
    {0, 0}, {0, 9}, {0, -9}, {14, 0}, {-14, 0}, {14, 9}, {-14, -9}, {28, 0}, {-28, 0}, {0, 20}
  };

  /** Coasts farther from the anchor than this, in pixels, are in nobody's way. */
  private static final double REACH = 230;

  private static final double STEP = 5;
  private static final double FARTHEST = 90;
  private static final double CLEAR = 3;

  private final Optional<IslandNode> island;
  private final int level;
  private final double scale;
  private final List<Near> near = new ArrayList<>();

  /**
   * A coast that a name must keep clear of.
   *
   * @param rings vertices in pixels of the level, from its own anchor
   * @param dx logical pixels from the island's anchor to that anchor
   * @param dy logical pixels from the island's anchor to that anchor
   */
  private record Near(List<float[]> rings, double dx, double dy) {}

  Coast(Place place, double zoom, List<IslandNode> islands) {
    this.island = islands.stream().filter(i -> i.place().equals(place)).findFirst();
    this.level = IslandNode.levelOf(zoom);
    this.scale = WebMercator.worldSize(zoom) / WebMercator.worldSize(level);
    GeoPoint own = place.location().point();
    double size = WebMercator.worldSize(zoom);
    for (IslandNode other : islands) {
      GeoPoint point = other.place().location().point();
      double dx = turned(WebMercator.x(point.lon()) - WebMercator.x(own.lon())) * size;
      double dy = (WebMercator.y(point.lat()) - WebMercator.y(own.lat())) * size;
      if (other.place().equals(place) || other.reach(zoom) > Math.hypot(dx, dy) - REACH) {
        near.add(new Near(other.path(zoom).points(), dx, dy));
      }
    }
  }

  /** The shorter way round the world. */
  private static double turned(double worldX) {
    return worldX - Math.rint(worldX);
  }

  /** Offsets for a text of a size, the best first. */
  List<MapLabel.Offset> beside(double w, double h) {
    List<MapLabel.Offset> found = new ArrayList<>();
    double left = Math.rint(-w / 2);
    double top = Math.rint(-h / 2);
    for (double[] shift : INSIDE) {
      double x = left + shift[0];
      double y = top + shift[1];
      if (isInside(shift[0], shift[1]) && isClear(x, y, w, h)) {
        found.add(new MapLabel.Offset(x, y));
      }
    }
    for (double away = STEP; away <= FARTHEST && found.size() < DIRECTIONS.length; away += STEP) {
      for (double[] direction : DIRECTIONS) {
        double x = Math.rint(left + direction[0] * (w / 2 + away));
        double y = Math.rint(top + direction[1] * (h / 2 + away));
        if (isClear(x, y, w, h) && !isOnLand(x + w / 2, y + h / 2)) {
          found.add(new MapLabel.Offset(x, y));
        }
      }
    }
    return found;
  }

  private boolean isInside(double x, double y) {
    return island.isPresent() && isOn(island.get().path(level).points(), x / scale, y / scale);
  }

  private boolean isOnLand(double x, double y) {
    return near.stream()
        .anyMatch(coast -> isOn(coast.rings, (x - coast.dx) / scale, (y - coast.dy) / scale));
  }

  /** Whether a point is within rings; the even-odd rule along a row. */
  private static boolean isOn(List<float[]> rings, double x, double y) {
    boolean in = false;
    for (float[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        if (ring[i + 1] > y != ring[j + 1] > y
            && x
                < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
          in = !in;
        }
      }
    }
    return in;
  }

  private boolean isClear(double x, double y, double w, double h) {
    for (Near coast : near) {
      double left = (x - CLEAR - coast.dx) / scale;
      double right = (x + w + CLEAR - coast.dx) / scale;
      double top = (y - coast.dy) / scale;
      double bottom = (y + h - coast.dy) / scale;
      for (float[] ring : coast.rings) {
        for (int i = 0; i < ring.length; i += 2) {
          if (ring[i] > left && ring[i] < right && ring[i + 1] > top && ring[i + 1] < bottom) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
