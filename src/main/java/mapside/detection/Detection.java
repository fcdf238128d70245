package mapside.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places found in a text.
 *
 * @param mentions in text order, none overlapping another
 * @param partials where a place that was named before is named again by its sort only, as in "the
 *     islands" or "the city", in text order; they overlap neither one another nor the mentions.
 *     Corpora of marked places do not count them, so they stand apart
 * @param namesOnly whether the text is in another language than English, so that only names were
 *     looked for and little is known of what the words around them mean
 */
public record Detection(
    List<FoundMention> mentions, List<FoundMention> partials, boolean namesOnly) {

  /** Copies the lists. */
  public Detection {
    mentions = List.copyOf(mentions);
    partials = List.copyOf(partials);
  }

  /** A detection without partial names. */
  public Detection(List<FoundMention> mentions, boolean namesOnly) {
    this(mentions, List.of(), namesOnly);
  }

  /** Mentions and partial names together, in text order. */
  public List<FoundMention> all() {
    List<FoundMention> all = new ArrayList<>(mentions);
    all.addAll(partials);
    all.sort(Comparator.comparing(FoundMention::range));
    return all;
  }
}
