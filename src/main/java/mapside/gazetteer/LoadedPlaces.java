package mapside.gazetteer;

import java.util.List;
import mapside.place.Gazetteer;

/**
 * What came of reading places.
 *
 * @param gazetteer those that could be read
 * @param problems what could not
 */
public record LoadedPlaces(Gazetteer gazetteer, List<PlaceProblem> problems) {

  /** Copies the list. */
  public LoadedPlaces {
    problems = List.copyOf(problems);
  }
}
