package mapside.place;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened at a place, drawn on the map as an event.
 *
 * @param id its stable name in files
 * @param titles what it was, in a few words
 * @param date the day
 * @param place where
 * @param people who took part
 * @param summary a sentence on it
 */
public record Event(
    String id, Names titles, LocalDate date, PlaceId place, List<String> people, String summary) {

  /** Copies the list. */
  public Event {
    people = List.copyOf(people);
  }
}
