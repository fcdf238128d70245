package mapside.map;

import java.util.List;
import mapside.basemap.TileService;
import mapside.link.LinkedArticle;
import mapside.map.tool.ToolData;
import mapside.place.Border;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;

/**
 * What a map is drawn from, beside the places of the session.
 *
 * @param tiles paints the base map; the map does not close it
 * @param borders the borders that the base map leaves to the layers above it
 * @param history how the borders came to be, year by year
 * @param attribution whom to thank for the data, shown on the map
 * @param tools where the tools get their outlines from
 * @param names where the names come from that the article's places have not
 */
public record MapData(
    TileService tiles,
    List<Border> borders,
    DisputeHistory history,
    String attribution,
    ToolData tools,
    NameData names) {

  /** The same data with another base map's attribution. */
  MapData withAttribution(String other) {
    return new MapData(tiles, borders, history, other, tools, names);
  }

  /** Copies the list. */
  public MapData {
    borders = List.copyOf(borders);
  }

  /** A map whose tools have no outlines, with no names but those of the article. */
  public MapData(
      TileService tiles, List<Border> borders, DisputeHistory history, String attribution) {
    this(tiles, borders, history, attribution, ToolData.NONE, NameData.NONE);
  }

  /** Whether an article names a place that two countries call their own. */
  public boolean isDisputeTold(LinkedArticle reading) {
    return !borders.isEmpty() && reading.namesDisputed();
  }

  /** The borders of a view, those of its year if it is of a year. */
  List<Border> shown(BorderView view) {
    return borders.stream()
        .filter(
            border ->
                history
                    .era(view)
                    .map(era -> era.borders().contains(border.id()))
                    .orElseGet(() -> border.until().isEmpty() && view.shows(border.kind())))
        .toList();
  }
}
