package mapside.builder.basemap.gshhg;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapside.builder.basemap.shape.Mercator;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.shape.Rings;
import mapside.builder.basemap.tile.Layer;

/** Land and lakes from shorelines. */
public final class ShoreLayers {

  private static final int LAND = 1;
  private static final int ISLAND_IN_LAKE = 3;
  private static final int POND = 4;

  /** From this zoom the islets that must be seen are at least dots. */
  private static final int DOTS_FROM = 5;

  /** South of the square world and of what a tile's buffer shows below it. */
  private static final double BELOW_WORLD = 1.05;

  private ShoreLayers() {}

  /**
   * The land of the world.
   *
   * @param alwaysShown the numbers of the islands that are at least dots
   */
  public static Layer land(
      Collection<ShoreRing> rings, Set<Integer> alwaysShown, Collection<ShoreRing> patches) {
    List<Outline> land =
        Stream.concat(rings.stream(), patches.stream())
            .parallel()
            .filter(ring -> ring.level() == LAND)
            .map(ring -> outline(ring, true, alwaysShown.contains(ring.id())))
            .toList();
    return new Layer("land", true, new Layer.Detail(0.4, 1, 0, Outline.NEVER, true), group(land));
  }

  /** The lakes of the world; islands in them are holes. */
  public static Layer lakes(Collection<ShoreRing> rings, Collection<ShoreRing> patches) {
    List<Outline> lakes =
        Stream.concat(rings.stream(), patches.stream())
            .parallel()
            .filter(ring -> ring.level() > LAND && ring.level() <= POND)
            .map(ring -> outline(ring, ring.level() != ISLAND_IN_LAKE, false))
            .toList();
    return new Layer("lake", true, new Layer.Detail(0.4, 4, 1, Outline.NEVER, true), group(lakes));
  }

  private static List<Layer.Group> group(List<Outline> outlines) {
    return List.of(new Layer.Group(new TreeMap<>(), 0, outlines));
  }

  private static Outline outline(ShoreRing ring, boolean shell, boolean dot) {
    double[] xy = Mercator.project(ring.lonLat());
    double[] closed = ring.roundPole() ? closedRoundSouthPole(xy) : intoWorld(xy);
    Outline outline = Outline.ring(Rings.directed(closed, shell));
    return dot ? outline.withDotFromZoom(DOTS_FROM) : outline;
  }

  private static double[] intoWorld(double[] xy) {
    double west = IntStream.range(0, xy.length / 2).mapToDouble(i -> xy[2 * i]).min().orElse(0);
    return Rings.shifted(xy, -(int) Math.floor(west));
  }

  /** The ring cut where it meets the edge of the world, and led below the world and back. */
  private static double[] closedRoundSouthPole(double[] xy) {
    int size = xy.length;
    int turn = xy[size - 2] > xy[0] ? 1 : -1;
    int worlds = 4;
    double[] out = new double[size * worlds + 4];
    for (int world = 0; world < worlds; world++) {
      for (int i = 0; i < size; i += 2) {
        out[world * size + i] = xy[i] + turn * (world - 2.0);
        out[world * size + i + 1] = xy[i + 1];
      }
    }
    out[size * worlds] = out[size * worlds - 2];
    out[size * worlds + 1] = BELOW_WORLD;
    out[size * worlds + 2] = out[0];
    out[size * worlds + 3] = BELOW_WORLD;
    return out;
  }
}
