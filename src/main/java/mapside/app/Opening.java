package mapside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.json.Json;
import mapside.link.LinkedArticle;
import mapside.link.Verdicts;
import mapside.link.Work;
import mapside.messages.Messages;
import mapside.session.Lost;
import mapside.shelf.Reading;
import mapside.shelf.ReadingFile;

/**
 * What came of opening an article.
 *
 * @param reading the article with as many of its places as could be read
 * @param problems what could not be read, in words for the user
 * @param isUnlinked whether nobody has linked its places, so that they are to be looked for
 * @param status how the search for its places stands, in a few words; empty if there was none
 * @param desk where what the reader adds is saved, with what was saved before; empty if there is
 *     nothing to add to
 * @param before where its reader was when it was left; empty if it was never read
 */
record Opening(
    LinkedArticle reading,
    List<String> problems,
    boolean isUnlinked,
    String status,
    Optional<Desk> desk,
    Optional<Reading> before) {

  /** Copies the list. */
  Opening {
    problems = List.copyOf(problems);
  }

  /** An article that could not be opened, or only with places that somebody has linked. */
  static Opening linked(LinkedArticle reading, List<String> problems) {
    return new Opening(reading, problems, false, "", Optional.empty(), Optional.empty());
  }

  /** What the reader has added before. */
  Work work() {
    return desk.map(at -> at.links().work()).orElse(Work.NONE);
  }

  /** The same where another reader left it, unless it was read here before. */
  Opening resumedFrom(Json.Obj state) {
    Optional<Reading> left =
        desk.flatMap(at -> ReadingFile.of(state, at.article().toString()))
            .filter(reading -> state.get("offset").isPresent());
    return new Opening(reading, problems, isUnlinked, status, desk, before.or(() -> left));
  }

  /** What of it was not found in the text again. */
  List<Lost> lost() {
    return desk.stream()
        .flatMap(at -> at.links().orphans().stream())
        .map(orphan -> new Lost(orphan.words(), orphan.told()))
        .toList();
  }

  /** The same with its places as the reader has said. */
  Opening decided() {
    return new Opening(Verdicts.apply(reading, work()), problems, isUnlinked, status, desk, before);
  }

  /** The same after its places were looked for. */
  Opening searched(FindPlaces.Decided found, Messages messages) {
    String told = PlaceSearch.words(found, messages);
    return new Opening(found.found().reading(), problems, false, told, desk, before);
  }

  /** The same if they could not be looked for. */
  Opening failed(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new Opening(reading, all, false, "", desk, before);
  }
}
