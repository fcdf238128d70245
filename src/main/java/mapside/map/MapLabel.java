package mapside.map;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import mapside.place.Place;
import mapside.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The name of a place on the map, with a halo, and the mark of the place where it has one. */
final class MapLabel extends Group {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Place place;
  private final Text halo;
  private final Text face;
  private final Line underline = new Line();
  private final @Nullable Shape mark;
  private final double width;
  private final double height;
  private Offset offset = new Offset(0, 0);

  /**
   * Where the text stands.
   *
   * @param x logical pixels from the place's point to the left edge of the text
   * @param y logical pixels from the place's point to its top
   */
  record Offset(double x, double y) {}

  /**
   * Sets a name.
   *
   * @param isNamed whether the article names the place
   */
  MapLabel(Place place, boolean isNamed) {
    this.place = place;
    LabelStyle style = LabelStyle.of(place);
    Font font = style.font(place, isNamed);
    halo = text(place.names().english(), font, "map-label-halo");
    face = text(place.names().english(), font, "map-label-face");
    width = Math.ceil(face.getLayoutBounds().getWidth());
    height = Math.ceil(face.getLayoutBounds().getHeight());
    mark = style.hasMark() ? mark(place.kind()) : null;
    underline.getStyleClass().add("map-label-underline");
    underline.setVisible(false);
    getStyleClass().addAll("map-label", style.styleClass(), isNamed ? "named" : "context");
    if (mark != null) {
      mark.getStyleClass().add("map-mark");
      getChildren().add(mark);
    }
    getChildren().addAll(halo, face, underline);
    setManaged(false);
    // A halo is slow to draw, and names are only ever moved.
    setCache(true);
  }

  Place place() {
    return place;
  }

  /** Width of the text in logical pixels. */
  double width() {
    return width;
  }

  /** Height of the text in logical pixels. */
  double height() {
    return height;
  }

  /** Logical pixels that the mark takes round the point; 0 if there is none. */
  double markRadius() {
    return mark == null ? 0 : mark.getLayoutBounds().getWidth() / 2;
  }

  void put(Offset at) {
    offset = at;
    double baseline = at.y() + face.getBaselineOffset();
    for (Text text : new Text[] {halo, face}) {
      text.setX(at.x());
      text.setY(baseline);
    }
    underline.setStartX(at.x());
    underline.setEndX(at.x() + width);
    underline.setStartY(baseline + 3);
    underline.setEndY(baseline + 3);
  }

  void look(MapLook look) {
    MapLook.State state = look.of(place);
    pseudoClassStateChanged(SELECTED, state == MapLook.State.SELECTED);
    pseudoClassStateChanged(RELATED, state == MapLook.State.RELATED);
    pseudoClassStateChanged(HOVERED, look.isHovered(place));
    underline.setVisible(look.inView().contains(place.id()));
    setOpacity(state == MapLook.State.BACK && !look.isHovered(place) ? 0.55 : 1);
  }

  /** Whether a pixel, counted from the place's point, lies on the text or near the mark. */
  boolean holds(double dx, double dy) {
    Bounds words = new BoundingBox(offset.x() - 3, offset.y() - 1, width + 6, height + 2);
    return words.contains(dx, dy) || mark != null && Math.hypot(dx, dy) <= markRadius() + 5;
  }

  private static Text text(String name, Font font, String styleClass) {
    Text text = new Text(name);
    text.setFont(font);
    text.setTextAlignment(TextAlignment.CENTER);
    text.getStyleClass().add(styleClass);
    return text;
  }

  private static Shape mark(PlaceKind kind) {
    return switch (kind) {
      case VOLCANO, MOUNTAIN -> new Polygon(0, -5, 4.5, 3, -4.5, 3);
      case CAPITAL -> new Circle(4);
      case CITY -> new Circle(3.2);
      default -> new Circle(2.6);
    };
  }
}
