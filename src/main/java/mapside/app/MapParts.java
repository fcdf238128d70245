package mapside.app;

import java.util.List;
import mapside.basemap.TileArchive;
import mapside.place.Border;

/**
 * What came of opening the base map.
 *
 * @param archive its tiles; without any if it can't be read
 * @param borders the lines drawn over it
 * @param problems what could not be read, in words for the user
 */
record MapParts(TileArchive archive, List<Border> borders, List<String> problems) {

  /** Copies the lists. */
  MapParts {
    borders = List.copyOf(borders);
    problems = List.copyOf(problems);
  }
}
