package mapside.app;

import java.util.List;
import mapside.basemap.TileArchive;
import mapside.place.Border;
import mapside.place.DisputeHistory;

/**
 * What came of opening the base map.
 *
 * @param archive its tiles; without any if it can't be read
 * @param borders the lines drawn over it
 * @param history how the lines came to be
 * @param problems what could not be read, in words for the user
 */
record MapParts(
    TileArchive archive, List<Border> borders, DisputeHistory history, List<String> problems) {

  /** Copies the lists. */
  MapParts {
    borders = List.copyOf(borders);
    problems = List.copyOf(problems);
  }
}
