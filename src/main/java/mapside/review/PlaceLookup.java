package mapside.review;

import java.util.List;
import java.util.function.Consumer;
import mapside.place.Place;

/**
 * Looks places up by name. Answers on the user-interface thread, later or at once; a question that
 * is followed by another one may stay without an answer.
 */
public interface PlaceLookup {

  /** Knows no places. */
  PlaceLookup NONE =
      new PlaceLookup() {
        @Override
        public void named(String name, Consumer<List<Place>> then) {
          then.accept(List.of());
        }

        @Override
        public void beginning(String letters, Consumer<List<Place>> then) {
          then.accept(List.of());
        }
      };

  /** The places that have a name, the likelier first. */
  void named(String name, Consumer<List<Place>> then);

  /** The places one of whose names begins with some letters, the better known first. */
  void beginning(String letters, Consumer<List<Place>> then);
}
