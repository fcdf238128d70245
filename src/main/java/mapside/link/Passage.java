package mapside.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/**
 * A sentence that names places.
 *
 * @param range the sentence in the article's plain text
 * @param block the number of the block that it lies in
 * @param mentions what it names, in text order; nothing if it has only a name that is not placed
 */
public record Passage(TextRange range, int block, List<Mention> mentions) {

  /** Copies the list. */
  public Passage {
    mentions = List.copyOf(mentions);
  }

  /** The places that it names, in text order, each once. */
  public SequencedSet<PlaceId> places() {
    SequencedSet<PlaceId> places = new LinkedHashSet<>();
    mentions.forEach(mention -> places.add(mention.place()));
    return places;
  }
}
