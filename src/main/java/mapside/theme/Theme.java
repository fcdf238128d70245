package mapside.theme;

import java.util.Locale;
import java.util.Optional;

/** How the whole window looks. */
public enum Theme {
  LIGHT,
  DARK;

  /** The word that files and the command line use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme of a word; empty if there is none. */
  public static Optional<Theme> ofCode(String code) {
    for (Theme theme : values()) {
      if (theme.code().equals(code)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  /** The other one. */
  public Theme toggled() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
