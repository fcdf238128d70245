package mapside.map;

import java.util.List;
import mapside.basemap.TileService;
import mapside.map.tool.ToolData;
import mapside.place.Border;

/**
 * What a map is drawn from, beside the places of the session.
 *
 * @param tiles paints the base map; the map does not close it
 * @param borders the borders that the base map leaves to the layers above it
 * @param attribution whom to thank for the data, shown on the map
 * @param tools where the tools get their outlines from
 */
public record MapData(TileService tiles, List<Border> borders, String attribution, ToolData tools) {

  /** Copies the list. */
  public MapData {
    borders = List.copyOf(borders);
  }

  /** A map whose tools have no outlines. */
  public MapData(TileService tiles, List<Border> borders, String attribution) {
    this(tiles, borders, attribution, ToolData.NONE);
  }
}
