package mapside.session;

import java.util.Locale;
import java.util.Optional;

/** What lengths and areas are told in. */
public enum Units {
  METRIC,
  IMPERIAL;

  /** The word that files use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The units of a word; empty if there are none. */
  public static Optional<Units> ofCode(String code) {
    for (Units units : values()) {
      if (units.code().equals(code)) {
        return Optional.of(units);
      }
    }
    return Optional.empty();
  }

  /** The other ones. */
  public Units toggled() {
    return this == METRIC ? IMPERIAL : METRIC;
  }
}
