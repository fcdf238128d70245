package mapside.map;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import mapside.place.Language;
import mapside.place.Place;
import mapside.place.PlaceKind;

/** How the name of a place is set, by what sort of place it is. */
enum LabelStyle {
  WATER,
  EXPANSE,
  LAND,
  POINT;

  /** The family of everything on the map but Japanese. */
  static final String FAMILY = "IBM Plex Sans";

  /** JavaFX takes the semi-bold file for a family of its own. */
  static final String BOLD = "IBM Plex Sans SmBld";

  /** The bundled family for Japanese: what JavaFX falls back to is not the same everywhere. */
  private static final String JAPANESE = "IBM Plex Sans JP";

  /** The second of two names is so much smaller than the first. */
  private static final double SECOND = 0.87;

  /** Japanese letters fill their square, and look larger than others of the same size. */
  private static final double JAPANESE_SIZE = 0.94;

  static LabelStyle of(Place place) {
    PlaceKind kind = place.kind();
    if (kind.isWater()) {
      return WATER;
    }
    return switch (kind) {
      case ISLAND, ISLET, ISLAND_GROUP -> LAND;
      case PENINSULA -> EXPANSE;
      default -> kind.isExpanse() && !place.isCityState() ? EXPANSE : POINT;
    };
  }

  /** The font for one of the names of a place, larger for places of low rank number. */
  Font font(Place place, boolean isNamed, Language language, boolean isSecond) {
    double size = size(place) + (isNamed && this != WATER ? 0.5 : 0);
    double set = isSecond ? Math.max(10, size * SECOND) : size;
    if (language == Language.JAPANESE) {
      return Font.font(JAPANESE, set * JAPANESE_SIZE);
    }
    boolean isBold = isSpaced(place) || isNamed;
    return this == WATER
        ? Font.font(FAMILY, FontPosture.ITALIC, set)
        : Font.font(isBold && !isSecond ? BOLD : FAMILY, set);
  }

  /** Logical pixels between the letters of a name that follows a line. */
  static double spacing(Place place) {
    return switch (place.kind()) {
      case OCEAN, COUNTRY -> 4;
      case SEA -> 3;
      case ISLAND_GROUP, TRENCH -> 1.6;
      default -> 0.6;
    };
  }

  /** Whether it is written in capitals set apart, as countries are in an atlas. */
  static boolean isSpaced(Place place) {
    return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.CONTINENT;
  }

  private static double size(Place place) {
    return switch (place.kind()) {
      case OCEAN -> 16;
      case SEA -> Math.clamp(19.0 - place.rank(), 12.5, 16);
      case CONTINENT -> 15;
      case COUNTRY -> Math.clamp(14.5 - place.rank(), 10.5, 13.5);
      default -> Math.clamp(15.5 - place.rank() * 0.6, 11, 15);
    };
  }

  /** The family of plain text in a language. */
  static String family(Language language) {
    return language == Language.JAPANESE ? JAPANESE : FAMILY;
  }

  /** The style class that the colours hang on. */
  String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the place itself is marked by a dot, beside its name. */
  boolean hasMark() {
    return this == POINT;
  }
}
