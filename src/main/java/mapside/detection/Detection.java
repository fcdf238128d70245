package mapside.detection;

import java.util.List;

/**
 * The places found in a text.
 *
 * @param mentions in text order, none overlapping another
 * @param namesOnly whether the text is in another language than English, so that only names were
 *     looked for and little is known of what the words around them mean
 */
public record Detection(List<FoundMention> mentions, boolean namesOnly) {

  /** Copies the list. */
  public Detection {
    mentions = List.copyOf(mentions);
  }
}
