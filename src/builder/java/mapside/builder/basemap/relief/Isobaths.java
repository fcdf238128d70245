package mapside.builder.basemap.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.shape.Rings;
import mapside.builder.basemap.tile.Layer;

/** Areas of sea deeper than so many metres, each within the one before. */
public final class Isobaths {

  private static final int[] DEPTHS = {
    200, 500, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000
  };

  /** On the shelf the lines keep close to what is known; below it they are drawn broadly. */
  private static final double SHELF_SMOOTHING_CELLS = 1.5;

  private static final double DEEP_SMOOTHING_CELLS = 2.5;
  private static final int SHELF_DEPTH = 500;

  /** A quarter of a square pixel of a tile at zoom 9. */
  private static final double LEAST_AREA = 0.25 / Math.pow(512 * 512, 2);

  private Isobaths() {}

  /** The layer, with the {@code depth} in metres. */
  public static Layer layer(Relief relief) {
    Grid shelf = Blur.gaussian(relief.heights(), SHELF_SMOOTHING_CELLS);
    Grid deep = Blur.gaussian(relief.heights(), DEEP_SMOOTHING_CELLS);
    List<Layer.Group> groups = new ArrayList<>();
    for (int depth : DEPTHS) {
      List<Outline> areas =
          Contours.below(depth <= SHELF_DEPTH ? shelf : deep, -depth).parallelStream()
              .filter(ring -> Math.abs(Rings.signedArea(ring)) > LEAST_AREA)
              .map(Outline::ring)
              .toList();
      groups.add(new Layer.Group(new TreeMap<>(Map.of("depth", depth)), 0, areas));
    }
    return new Layer("isobath", true, new Layer.Detail(1, 80, 0, 8, false), groups);
  }
}
