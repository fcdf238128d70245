package mapside.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.place.PlaceId;

/**
 * In which sections of an article a place is named.
 *
 * @param most the sections that name it most often, at most three, in the order of the text
 * @param others how many sections more name it
 */
record Mentions(List<Section> most, int others) {

  /** More would make the card a table of contents. */
  private static final int SHOWN = 3;

  /** Copies the list. */
  Mentions {
    most = List.copyOf(most);
  }

  /**
   * A section that names the place.
   *
   * @param section its heading, or the number of the paragraph where the article has no headings
   * @param count how often
   */
  record Section(String section, long count) {}

  /** Counts the mentions of a place. */
  static Mentions of(LinkedArticle reading, PlaceId place, Messages messages) {
    Sections sections = new Sections(reading.article(), messages);
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      if (mention.place().equals(place)) {
        counts.merge(sections.at(mention.range().start()), 1L, Long::sum);
      }
    }
    List<Section> all = new ArrayList<>();
    counts.forEach((section, count) -> all.add(new Section(section, count)));
    List<Section> most =
        all.stream()
            .sorted(Comparator.comparingLong((Section section) -> -section.count()))
            .limit(SHOWN)
            .toList();
    return new Mentions(
        all.stream().filter(most::contains).toList(), Math.max(0, all.size() - SHOWN));
  }
}
