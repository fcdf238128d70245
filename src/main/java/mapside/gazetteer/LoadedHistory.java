package mapside.gazetteer;

import java.util.List;
import mapside.place.DisputeHistory;

/**
 * What came of reading the history of a dispute.
 *
 * @param history what could be read
 * @param problems what could not
 */
public record LoadedHistory(DisputeHistory history, List<PlaceProblem> problems) {

  /** Copies the list. */
  public LoadedHistory {
    problems = List.copyOf(problems);
  }
}
