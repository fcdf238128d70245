package mapside.session;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import mapside.link.Mention;
import mapside.place.PlaceId;

/**
 * Which of the places that a program has found count as sure; the others are shown as guesses. For
 * the user-interface thread only.
 */
public final class Sureness {

  /** More likely right than wrong. */
  public static final double USUAL = 0.5;

  private final ReadingSession session;
  private final DoubleProperty least = new SimpleDoubleProperty(USUAL);

  Sureness(ReadingSession session) {
    this.session = session;
  }

  /** The least confidence that counts as sure, 0 to 1. */
  public DoubleProperty leastProperty() {
    return least;
  }

  /** Whether a mention is a guess. */
  public boolean isGuess(Mention mention) {
    return mention.confidence() < least.get();
  }

  /** Whether a place is named by guesses only; false for one that is not named at all. */
  public boolean isGuess(PlaceId place) {
    return session.reading().surestMention(place).filter(this::isGuess).isPresent();
  }
}
