package mapside.link;

import java.util.Optional;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/**
 * A stretch of text that names a place.
 *
 * @param range the name as it stands in the article's plain text
 * @param place which place it is
 * @param role whether the passage is about the place or the name stands for actors
 * @param finding how it was found; empty if somebody has said that it is this place
 */
public record Mention(TextRange range, PlaceId place, Role role, Optional<Finding> finding) {

  /** A mention that somebody vouches for. */
  public Mention(TextRange range, PlaceId place, Role role) {
    this(range, place, role, Optional.empty());
  }

  /** How likely it is right, 0 to 1; 1 if somebody vouches for it. */
  public double confidence() {
    return finding.map(Finding::confidence).orElse(1.0);
  }
}
