package mapside.app;

import java.util.ArrayList;
import java.util.List;
import mapside.finding.FoundPlaces;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;

/**
 * What came of opening an article.
 *
 * @param reading the article with as many of its places as could be read
 * @param problems what could not be read, in words for the user
 * @param isUnlinked whether nobody has linked its places, so that they are to be looked for
 * @param status how the search for its places stands, in a few words; empty if there was none
 */
record Opening(LinkedArticle reading, List<String> problems, boolean isUnlinked, String status) {

  /** Copies the list. */
  Opening {
    problems = List.copyOf(problems);
  }

  /** An article that could not be opened, or only with places that somebody has linked. */
  static Opening linked(LinkedArticle reading, List<String> problems) {
    return new Opening(reading, problems, false, "");
  }

  /** The same after its places were looked for. */
  Opening searched(FoundPlaces found, Messages messages) {
    return new Opening(found.reading(), problems, false, PlaceSearch.words(found, messages));
  }

  /** The same if they could not be looked for. */
  Opening failed(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return linked(reading, all);
  }
}
