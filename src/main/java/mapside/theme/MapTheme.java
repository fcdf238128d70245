package mapside.theme;

import java.util.Locale;
import java.util.Optional;
import mapside.basemap.style.BundledStyle;

/** How the map looks: as the window does, or in a style of its own. */
public enum MapTheme {
  /** Light in a light window, dark in a dark one. */
  WINDOW,
  LIGHT,
  DARK,
  PHYSICAL,
  CONTRAST,
  DAY,
  NIGHT,
  PRINT;

  /** The word that files and the command line use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme of a word; empty if there is none. */
  public static Optional<MapTheme> ofCode(String code) {
    for (MapTheme theme : values()) {
      if (theme.code().equals(code)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  /** The style of the map in a window of some theme. */
  public BundledStyle styleIn(Theme window) {
    return switch (this) {
      case WINDOW -> window == Theme.DARK ? BundledStyle.DARK : BundledStyle.LIGHT;
      case LIGHT -> BundledStyle.LIGHT;
      case DARK -> BundledStyle.DARK;
      case PHYSICAL -> BundledStyle.PHYSICAL;
      case CONTRAST -> BundledStyle.CONTRAST;
      case DAY -> BundledStyle.DAY;
      case NIGHT -> BundledStyle.NIGHT;
      case PRINT -> BundledStyle.PRINT;
    };
  }
}
