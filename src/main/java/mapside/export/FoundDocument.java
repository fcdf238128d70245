package mapside.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.Detection;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldPlace;

/**
 * A text and the places found in it.
 *
 * @param id its name, such as that of its file
 * @param text the plain text, in which all ranges count
 * @param detection what was found
 */
public record FoundDocument(String id, String text, Detection detection) {

  /** The mentions of each place, in the order of their first; those not placed are left out. */
  public Map<WorldPlace, List<FoundMention>> byPlace() {
    Map<WorldPlace, List<FoundMention>> byPlace = new LinkedHashMap<>();
    for (FoundMention mention : detection.mentions()) {
      mention
          .choice()
          .ifPresent(
              choice ->
                  byPlace.computeIfAbsent(choice.place(), none -> new ArrayList<>()).add(mention));
    }
    return byPlace;
  }

  /** The greatest confidence of some mentions. */
  static double confidence(List<FoundMention> mentions) {
    return mentions.stream().mapToDouble(FoundMention::confidence).max().orElse(0);
  }
}
