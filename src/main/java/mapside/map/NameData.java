package mapside.map;

import java.util.List;
import java.util.function.Consumer;
import mapside.place.Place;

/** Where the map gets the names from that only help to find one's way. */
@FunctionalInterface
public interface NameData {

  /** No names but those of the article's places. */
  NameData NONE = (zoom, then) -> then.accept(List.of());

  /**
   * Reads names and hands them over on the JavaFX thread, now or later; but always.
   *
   * @param zoom up to which all are wanted
   */
  void names(double zoom, Consumer<List<Place>> then);
}
