package mapside.presenter;

import java.util.Locale;
import java.util.Optional;
import mapside.theme.MapTheme;
import mapside.theme.Theme;

/** How the audience's screen looks. */
public enum ShowLook {
  /** Dark on white, for a room in daylight. */
  BRIGHT(Theme.LIGHT, MapTheme.DAY),
  /** Light on near black, for a dark room. */
  DARK(Theme.DARK, MapTheme.NIGHT),
  /** Black on white and a map of few strong colours, for a projector that washes out. */
  CONTRAST(Theme.LIGHT, MapTheme.CONTRAST);

  private final Theme theme;
  private final MapTheme mapTheme;

  ShowLook(Theme theme, MapTheme mapTheme) {
    this.theme = theme;
    this.mapTheme = mapTheme;
  }

  /** The theme of the controls. */
  Theme theme() {
    return theme;
  }

  /** How the map looks. */
  MapTheme mapTheme() {
    return mapTheme;
  }

  /** The word that files and style sheets use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The look of a word; empty if there is none. */
  public static Optional<ShowLook> ofCode(String code) {
    for (ShowLook look : values()) {
      if (look.code().equals(code)) {
        return Optional.of(look);
      }
    }
    return Optional.empty();
  }

  /** The one after it, after the last one the first. */
  ShowLook next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
