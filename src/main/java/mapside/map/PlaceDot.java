package mapside.map;

import javafx.css.PseudoClass;
import javafx.scene.shape.Circle;
import mapside.place.Place;

/** Marks where a place is whose name may have no room on the map. */
final class PlaceDot extends Circle {

  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** Logical pixels. */
  static final double RADIUS = 2.6;

  private final Place place;

  PlaceDot(Place place) {
    super(RADIUS);
    this.place = place;
    setManaged(false);
    setCache(true);
    getStyleClass().add("map-dot");
  }

  Place place() {
    return place;
  }

  void look(MapLook look) {
    pseudoClassStateChanged(GUESS, look.isGuess(place));
    pseudoClassStateChanged(HOVERED, look.isHovered(place));
    pseudoClassStateChanged(SELECTED, look.of(place) == MapLook.State.SELECTED);
  }
}
