package mapside.map;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import mapside.place.Place;
import mapside.place.PlaceKind;

/** How the name of a place is set, by what sort of place it is. */
enum LabelStyle {
  WATER,
  EXPANSE,
  LAND,
  POINT;

  private static final String FAMILY = "IBM Plex Sans";

  /** JavaFX takes the semi-bold file for a family of its own. */
  static final String BOLD = "IBM Plex Sans SmBld";

  static LabelStyle of(Place place) {
    PlaceKind kind = place.kind();
    if (kind.isWater()) {
      return WATER;
    }
    return switch (kind) {
      case ISLAND, ISLET, ISLAND_GROUP -> LAND;
      case PENINSULA -> EXPANSE;
      default -> kind.isExpanse() ? EXPANSE : POINT;
    };
  }

  /** The font for a place, larger for those of low rank number. */
  Font font(Place place, boolean isNamed) {
    double size = Math.clamp(15.5 - place.rank() * 0.6, 11, 15);
    return switch (this) {
      case WATER -> Font.font(FAMILY, FontPosture.ITALIC, size);
      case EXPANSE -> Font.font(BOLD, size);
      case LAND, POINT -> Font.font(isNamed ? BOLD : FAMILY, isNamed ? size + 0.5 : size);
    };
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
