package mapside.basemap.style;

import org.jspecify.annotations.Nullable;

/**
 * Which features a rule paints, and when.
 *
 * @param layer the name of their layer, or {@link #EVERYWHERE}
 * @param filter what they must meet; null if all are painted
 * @param minZoom the first zoom of a tile at which they are painted
 * @param maxZoom the last zoom of a tile at which they are painted
 */
public record Selector(String layer, @Nullable Filter filter, int minZoom, int maxZoom) {

  /** Stands for a layer with one area, the whole Earth. */
  public static final String EVERYWHERE = "everywhere";

  /** Whether no layer is needed, because all of the tile is painted. */
  public boolean isEverywhere() {
    return layer.equals(EVERYWHERE);
  }

  /** Whether the rule is in force in tiles of a zoom. */
  public boolean isShownAt(int zoom) {
    return zoom >= minZoom && zoom <= maxZoom;
  }
}
