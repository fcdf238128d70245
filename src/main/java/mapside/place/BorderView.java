package mapside.place;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which borders of a dispute a map shows.
 *
 * @param present those of the present that are shown when no year is
 * @param year the year whose borders are shown instead; empty for the present
 */
public record BorderView(Present present, OptionalInt year) {

  /** Both borders of the present. */
  public static final BorderView BOTH = new BorderView(Present.BOTH, OptionalInt.empty());

  /** The borders of the present. */
  public enum Present {
    /** Where one country's control ends. */
    CONTROL,
    /** Where the other country says that it should end. */
    CLAIM,
    /** The one and the other. */
    BOTH;

    /** The word that files and the command line use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The present, seen in one of its ways. */
  public static BorderView of(Present present) {
    return new BorderView(present, OptionalInt.empty());
  }

  /** The present again, as it was seen last. */
  public BorderView now() {
    return of(present);
  }

  /** A year, from which {@link #now} leads back here. */
  public BorderView in(int shown) {
    return new BorderView(present, OptionalInt.of(shown));
  }

  /** Whether the present is shown, with a border of a kind. */
  public boolean shows(Border.Kind kind) {
    return year.isEmpty()
        && switch (kind) {
          case LINE_OF_CONTROL -> present != Present.CLAIM;
          case CLAIM -> present != Present.CONTROL;
          case HISTORIC -> false;
        };
  }

  /** The word that files and the command line use: {@code control}, or a year. */
  public String code() {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : present.code();
  }

  /** The view of a word, the year not checked; empty if there is none. */
  public static Optional<BorderView> ofCode(String code) {
    for (Present present : Present.values()) {
      if (present.code().equals(code)) {
        return Optional.of(of(present));
      }
    }
    return code.matches("[0-9]{4}")
        ? Optional.of(BOTH.in(Integer.parseInt(code)))
        : Optional.empty();
  }
}
