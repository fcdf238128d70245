package mapside.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In whose hands some land was at a time, or what was open about it.
 *
 * @param state which of the two it is, and of whom
 * @param title who held it, or what was open, in a few words
 * @param lands which land
 */
public record Tenure(State state, String title, List<Land> lands) {

  /** Copies the list. */
  public Tenure {
    lands = List.copyOf(lands);
  }

  /** What is told of land. */
  public enum State {
    /** One country held it. */
    FIRST,
    /** The other country held it. */
    SECOND,
    /** It was undivided between them. */
    SHARED,
    /** One country held it, and whose it is was open. */
    OPEN,
    /** One country held it, and had agreed to hand it over. */
    PROMISED;

    /** The word that files use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is drawn as hatching over the colour of whoever held it. */
    public boolean isHatched() {
      return this == OPEN || this == PROMISED;
    }

    /** The state of a word in a file; empty if there is none. */
    public static Optional<State> ofCode(String code) {
      for (State state : values()) {
        if (state.code().equals(code)) {
          return Optional.of(state);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A place, or the part of it between two parallels.
   *
   * @param place a place with an outline, or a group that stands for its members
   * @param south latitude in degrees, −90 for no limit
   * @param north latitude in degrees, 90 for no limit
   */
  public record Land(PlaceId place, double south, double north) {}
}
