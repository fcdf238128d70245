package mapside.map;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import mapside.geo.GeoPoint;
import mapside.place.Place;

/** A name on the map, with a halo: of a place, or of a line. */
abstract class MapLabel extends Group {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");
  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Optional<Place> place;
  private final GeoPoint point;
  private final boolean isStandIn;

  /** The letters, with the one halo that they have together. */
  private final Group letters = new Group();

  private Optional<Spot> spot = Optional.empty();
  private int lettered = Integer.MIN_VALUE;
  private final UnseenBounds bounds = new UnseenBounds(this);

  /**
   * A name without letters yet.
   *
   * @param place whose name it is; empty for that of a line
   * @param point where its place or the middle of its line is
   * @param isStandIn whether it is in another language than the one asked for
   */
  MapLabel(Optional<Place> place, GeoPoint point, boolean isStandIn) {
    this.place = place;
    this.point = point;
    this.isStandIn = isStandIn;
    getStyleClass().add("map-label");
    setManaged(false);
    letters.getStyleClass().add("map-label-letters");
  }

  /** Whose name it is; empty for the name of a line. */
  Optional<Place> place() {
    return place;
  }

  /** Where its place or the middle of its line is. */
  final GeoPoint point() {
    return point;
  }

  /** What the pixels are counted from if it stands somewhere. */
  final GeoPoint anchor(Spot at) {
    return at.anchor().orElse(point);
  }

  /** What the pixels are counted from where it stands now. */
  final GeoPoint anchor() {
    return spot.map(this::anchor).orElse(point);
  }

  boolean isStandIn() {
    return isStandIn;
  }

  /** Where it can stand at the least zoom of a band, the best first; nowhere if it has no room. */
  abstract List<Spot> spots(int band, Coasts coasts);

  /** Logical pixels that the mark takes round the point; 0 if there is none. */
  double markRadius() {
    return 0;
  }

  /** Whether the mark is drawn only together with the name, as that of no matter to the article. */
  boolean isMarkOptional() {
    return false;
  }

  /** Whether it is drawn now; a name that is to be shown may still wait for its turn. */
  final boolean isInSight() {
    return getParent() != null && isVisible();
  }

  /** Whether it is in sight, with its letters where they stand in a band of zooms. */
  final boolean stands(Spot at, int band) {
    return isInSight() && (band == lettered || !isBent()) && spot.equals(Optional.of(at));
  }

  /** Puts the letters where they stand in a band of zooms, if they do not stand there yet. */
  final void put(Spot at, int band) {
    if (!spot.equals(Optional.of(at)) || band != lettered && isBent()) {
      spot = Optional.of(at);
      lettered = band;
      letter(at, band);
    }
  }

  abstract void letter(Spot at, int band);

  /** Whether the letters stand otherwise in every band. */
  abstract boolean isBent();

  /** What the letters are in. */
  final Group letters() {
    return letters;
  }

  /** Whether it is in sight; what is not keeps no picture of itself. */
  final void setSeen(boolean seen) {
    setVisible(seen);
    // Halo, and mark, are slow to draw, and hardly ever more than moved.
    getChildren().forEach(part -> part.setCache(seen));
    // JavaFX forgets the picture of an unseen part only if that changes from being seen itself.
    letters.setVisible(seen);
  }

  @Override
  protected void updateBounds() {
    if (bounds.areNeeded()) {
      super.updateBounds();
    }
  }

  /** The line under what the text on the screen names. */
  abstract Node underline();

  void look(MapLook look) {
    if (place.isEmpty()) {
      return;
    }
    MapLook.State state = look.of(place.get());
    boolean isHovered = look.isHovered(place.get());
    pseudoClassStateChanged(SELECTED, state == MapLook.State.SELECTED);
    pseudoClassStateChanged(RELATED, state == MapLook.State.RELATED);
    pseudoClassStateChanged(HOVERED, isHovered);
    pseudoClassStateChanged(GUESS, look.isGuess(place.get()));
    underline().setVisible(look.inView().contains(place.get().id()));
    // Of each part, because the whole would have to be put together anew in every frame.
    double opacity = state == MapLook.State.BACK && !isHovered ? 0.8 : 1;
    getChildren().forEach(part -> part.setOpacity(opacity));
  }

  /** Whether a pixel, counted from the anchor, lies on the text or near the mark. */
  boolean holds(double dx, double dy) {
    return spot.filter(at -> at.holds(dx, dy)).isPresent();
  }
}
