package mapside.gazetteer;

import java.util.List;
import mapside.place.Territory;

/**
 * What came of reading territories.
 *
 * @param territories those that could be read
 * @param problems what could not
 */
public record LoadedTerritories(List<Territory> territories, List<PlaceProblem> problems) {

  /** Copies the lists. */
  public LoadedTerritories {
    territories = List.copyOf(territories);
    problems = List.copyOf(problems);
  }
}
