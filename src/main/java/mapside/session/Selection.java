package mapside.session;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import mapside.link.PlacePassage;
import mapside.place.PlaceId;

/**
 * What is selected: places, their passages in text order, and at which of these the reader is.
 *
 * @param places in the order they were selected
 * @param unplaced the name, without a place that is known, that is selected instead of places
 * @param passages the passages of all of them; may be none even if places are selected
 * @param active index of the passage the reader is at, −1 if there are no passages
 */
public record Selection(
    SequencedSet<PlaceId> places,
    Optional<String> unplaced,
    List<PlacePassage> passages,
    int active) {

  /** Nothing is selected. */
  public static final Selection NONE =
      new Selection(new LinkedHashSet<>(), Optional.empty(), List.of(), -1);

  /** Copies the collections and checks the index. */
  public Selection {
    places = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(places));
    passages = List.copyOf(passages);
    if (active < -1 || active >= passages.size() || (active == -1) != passages.isEmpty()) {
      throw new IllegalArgumentException("passage " + active + " of " + passages.size());
    }
  }

  /** Whether no place is selected. */
  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether neither a place nor a name is selected. */
  public boolean isNothing() {
    return places.isEmpty() && unplaced.isEmpty();
  }

  /** Whether a place is selected itself. */
  public boolean contains(PlaceId place) {
    return places.contains(place);
  }

  /** The passage the reader is at; empty if there are none. */
  public Optional<PlacePassage> activePassage() {
    return active < 0 ? Optional.empty() : Optional.of(passages.get(active));
  }

  /** The same places, at another of their passages. */
  Selection at(int newActive) {
    return new Selection(places, unplaced, passages, newActive);
  }
}
