package mapside.map;

import java.util.List;
import java.util.function.Consumer;
import mapside.place.Place;

/** Where the map gets the names from that only help to find one's way. */
@FunctionalInterface
public interface NameData {

  /** No names but those of the article's places. */
  NameData NONE = then -> then.accept(List.of());

  /** Reads the names and hands them over on the JavaFX thread, now or later; but always. */
  void names(Consumer<List<Place>> then);
}
