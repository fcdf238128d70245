package mapside.app;

import java.util.Optional;
import mapside.gazetteer.TerritoryFile;
import mapside.link.LinkedArticle;
import mapside.place.Territory;

/** Finds the outline that somebody means by an id or a name, in any language and case. */
final class OutlineFinder {

  private OutlineFinder() {}

  /** Places with an outline before countries and islands. */
  static Optional<Territory> find(String words, LinkedArticle reading, Assets assets) {
    String wanted = words.strip();
    return PlaceFinder.find(words, reading, assets.gazetteer())
        .flatMap(reading.gazetteer()::find)
        .flatMap(Territory::of)
        .or(
            () ->
                TerritoryFile.read(assets.territories()).territories().stream()
                    .filter(territory -> isMeant(territory, wanted))
                    .findFirst());
  }

  private static boolean isMeant(Territory territory, String wanted) {
    return territory.id().equalsIgnoreCase(wanted)
        || territory.names().all().stream().anyMatch(wanted::equalsIgnoreCase);
  }
}
