package mapside.gazetteer;

import java.util.List;
import mapside.place.Event;

/**
 * What came of reading events.
 *
 * @param events those that could be read
 * @param problems what could not
 */
public record LoadedEvents(List<Event> events, List<PlaceProblem> problems) {

  /** Copies the lists. */
  public LoadedEvents {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }
}
