package mapside.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mapside.article.Article;
import mapside.article.Block;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.place.PlaceId;

/** Says in which sections of an article a place is named, by their headings. */
final class Mentions {

  /** More would make the card a table of contents. */
  private static final int SHOWN = 3;

  private final Article article;
  private final Messages messages;

  private Mentions(Article article, Messages messages) {
    this.article = article;
    this.messages = messages;
  }

  /**
   * A section that names the place.
   *
   * @param section its heading, or the number of the paragraph where the article has no headings
   * @param count how often
   */
  record Section(String section, long count) {}

  /** The sections that name a place most often, in the order of the text; at most three. */
  static List<Section> of(LinkedArticle reading, PlaceId place, Messages messages) {
    Mentions mentions = new Mentions(reading.article(), messages);
    Map<String, Long> counts = new LinkedHashMap<>();
    reading.mentions().stream()
        .filter(mention -> mention.place().equals(place))
        .forEach(mention -> counts.merge(mentions.section(mention), 1L, Long::sum));
    List<Section> all = new ArrayList<>();
    counts.forEach((section, count) -> all.add(new Section(section, count)));
    List<Section> most =
        all.stream()
            .sorted(Comparator.comparingLong((Section s) -> -s.count()))
            .limit(SHOWN)
            .toList();
    return all.stream().filter(most::contains).toList();
  }

  private String section(Mention mention) {
    int block = article.blockAt(mention.range().start());
    if (isTitle(block)) {
      return messages.get("card.in-title");
    }
    for (int at = block; at >= 0; at--) {
      if (article.blocks().get(at) instanceof Block.Heading heading && !isTitle(at)) {
        return article.textOf(heading);
      }
    }
    return hasSections()
        ? messages.get("card.in-opening")
        : messages.get("card.in-paragraph", paragraphNumber(block));
  }

  private boolean isTitle(int block) {
    return block == 0 && article.blocks().get(0) instanceof Block.Heading;
  }

  private boolean hasSections() {
    return article.blocks().stream().skip(1).anyMatch(Block.Heading.class::isInstance);
  }

  private long paragraphNumber(int block) {
    Stream<Block> upToIt = article.blocks().stream().limit(block + 1L);
    return upToIt.filter(each -> !(each instanceof Block.Heading)).count();
  }
}
