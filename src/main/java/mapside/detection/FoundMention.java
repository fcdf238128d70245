package mapside.detection;

import java.util.List;
import java.util.Optional;
import mapside.detection.rank.Evidence;
import mapside.text.TextRange;

/**
 * A stretch of text that names a place.
 *
 * @param range where it stands in the text
 * @param kind what part the place plays there
 * @param choice the place; empty if none is credible: the mention is not placed
 * @param alternatives up to five other places, the likelier first
 * @param confidence how likely the stretch names just this place, 0 to 1; without a place, how
 *     likely it names one at all
 * @param evidence why it is this place, the strongest reason first
 */
public record FoundMention(
    TextRange range,
    MentionKind kind,
    Optional<Choice> choice,
    List<Choice> alternatives,
    double confidence,
    List<Evidence> evidence) {

  /** Copies the lists. */
  public FoundMention {
    alternatives = List.copyOf(alternatives);
    evidence = List.copyOf(evidence);
  }
}
