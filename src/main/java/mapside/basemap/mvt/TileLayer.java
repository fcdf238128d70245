package mapside.basemap.mvt;

import java.util.List;

/**
 * A layer of a vector tile.
 *
 * @param name its name
 * @param extent how many steps of the coordinates the side of the tile has, 1 to 65,536
 * @param features its lines and areas, in the order of the tile; points are left out
 */
public record TileLayer(String name, int extent, List<Feature> features) {

  /** Copies the list. */
  public TileLayer {
    features = List.copyOf(features);
  }
}
