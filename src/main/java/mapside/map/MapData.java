package mapside.map;

import java.util.List;
import mapside.basemap.TileService;
import mapside.place.Border;

/**
 * What a map is drawn from, beside the places of the session.
 *
 * @param tiles paints the base map; the map does not close it
 * @param borders the borders that the base map leaves to the layers above it
 * @param attribution whom to thank for the data, shown on the map
 */
public record MapData(TileService tiles, List<Border> borders, String attribution) {

  /** Copies the list. */
  public MapData {
    borders = List.copyOf(borders);
  }
}
