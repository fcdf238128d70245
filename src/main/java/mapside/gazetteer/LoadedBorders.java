package mapside.gazetteer;

import java.util.List;
import mapside.place.Border;

/**
 * What came of reading borders.
 *
 * @param borders those that could be read
 * @param problems what could not
 */
public record LoadedBorders(List<Border> borders, List<PlaceProblem> problems) {

  /** Copies the lists. */
  public LoadedBorders {
    borders = List.copyOf(borders);
    problems = List.copyOf(problems);
  }
}
