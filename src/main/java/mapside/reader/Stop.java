package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.Block;
import mapside.article.Span;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.text.TextRange;

/**
 * Something in the text that the keyboard stops at.
 *
 * @param range where
 * @param mention the name that stands there; empty if it is only a link
 * @param link where it leads; empty if it is only a name
 */
record Stop(TextRange range, Optional<Mention> mention, Optional<Span.Link> link) {

  /** All stops of an article, in text order; a link round names is one stop with the first. */
  static List<Stop> of(LinkedArticle reading) {
    List<Span.Link> links = new ArrayList<>();
    for (Block block : reading.article().blocks()) {
      for (Span span : block.spans()) {
        if (span instanceof Span.Link link) {
          links.add(link);
        }
      }
    }
    List<Stop> stops = new ArrayList<>(reading.mentions().size() + links.size());
    int next = 0;
    for (Mention mention : reading.mentions()) {
      while (next < links.size() && links.get(next).range().end() <= mention.range().start()) {
        stops.add(ofLink(links.get(next++)));
      }
      boolean both = next < links.size() && links.get(next).range().overlaps(mention.range());
      Optional<Span.Link> link = both ? Optional.of(links.get(next)) : Optional.empty();
      stops.add(new Stop(mention.range(), Optional.of(mention), link));
      if (both && links.get(next).range().end() <= mention.range().end()) {
        next++;
      }
    }
    while (next < links.size()) {
      stops.add(ofLink(links.get(next++)));
    }
    return stops;
  }

  private static Stop ofLink(Span.Link link) {
    return new Stop(link.range(), Optional.empty(), Optional.of(link));
  }
}
