package mapside.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.TileArchive;
import mapside.basemap.TileService;
import mapside.basemap.TileServiceLimits;
import mapside.basemap.relief.Heights;
import mapside.map.MapData;
import mapside.map.NameData;
import mapside.map.tool.ToolData;
import mapside.place.Border;
import mapside.place.DisputeHistory;
import mapside.theme.Appearance;

/**
 * What came of opening the base map.
 *
 * @param archive its tiles; without any if it can't be read
 * @param file the user's file that the archive is; empty for the map that ships with the program
 * @param heights of the ground; none if they can't be read
 * @param borders the lines drawn over it
 * @param history how the lines came to be
 * @param problems what could not be read, in words for the user
 */
record MapParts(
    TileArchive archive,
    Optional<Path> file,
    Heights heights,
    List<Border> borders,
    DisputeHistory history,
    List<String> problems) {

  /** Copies the lists. */
  MapParts {
    borders = List.copyOf(borders);
    problems = List.copyOf(problems);
  }

  /**
   * Starts to paint tiles, in the style that holds now.
   *
   * @param problem is told the first problem, on a thread of the service
   */
  TileService tiles(Appearance appearance, Consumer<? super BaseMapProblem> problem) {
    return new TileService(
        archive,
        heights,
        appearance.mapStyleProperty().get().load(),
        TileServiceLimits.usual(),
        problem);
  }

  /** What a map is drawn from. */
  MapData data(TileService tiles, ToolData tools, NameData names) {
    return new MapData(tiles, borders, history, archive.attribution(), tools, names);
  }
}
