package mapside.places;

import java.util.List;
import java.util.Locale;
import mapside.place.Place;

/** What a row of the list stands for. */
sealed interface Entry {

  /** The names that it is found by. */
  List<String> names();

  /** A place of the article. */
  record Known(Place place) implements Entry {

    @Override
    public List<String> names() {
      return place.names().all();
    }
  }

  /**
   * A name whose place is not known.
   *
   * @param count how often it stands in the text
   */
  record Unplaced(String name, long count) implements Entry {

    @Override
    public List<String> names() {
      return List.of(name);
    }
  }

  /** Whether one of its names has some letters in it. */
  default boolean has(String letters, Locale locale) {
    return names().stream().anyMatch(name -> name.toLowerCase(locale).contains(letters));
  }
}
