package mapside.map;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import mapside.geo.Camera;
import mapside.geo.Shape;
import mapside.geo.WebMercator;
import mapside.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * The outline of one place on the map: a fill and line whose colours the style sheet gives, and
 * hatching over it where the place is disputed.
 */
final class IslandNode {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");
  private static final PseudoClass IN_VIEW = PseudoClass.getPseudoClass("in-view");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  /** Smaller than this, in logical pixels, an outline is a speck and left to the base map. */
  private static final double SPECK = 1.5;

  private final Place place;
  private final Outline outline;
  private final SVGPath area = new SVGPath();
  private final SVGPath hatching = new SVGPath();
  private final Group node = new Group(hatching, area);
  private @Nullable Drawn fitted;
  private int level = Integer.MIN_VALUE;
  private MapLook.State state = MapLook.State.PLAIN;
  private boolean hovered;
  private boolean isDisputeShown = true;

  IslandNode(Place place, Shape shape, Scale scale) {
    this.place = place;
    this.outline = Outline.of(shape, place.location().point());
    area.getStyleClass().addAll("map-area", isDisputed() ? "disputed" : "settled");
    for (SVGPath path : new SVGPath[] {area, hatching}) {
      path.getTransforms().setAll(scale);
      path.setFillRule(FillRule.EVEN_ODD);
      // Round ones would be drawn as curves, at every vertex.
      path.setStrokeLineJoin(StrokeLineJoin.BEVEL);
      path.setManaged(false);
    }
    hatching.setStroke(null);
    node.setManaged(false);
  }

  Place place() {
    return place;
  }

  /** Whether it is drawn as disputed. */
  private boolean isDisputed() {
    return isDisputeShown && place.facts().isDisputed();
  }

  /** Draws it as disputed, or at a time when it was not as any other island. */
  void showDispute(boolean isShown) {
    isDisputeShown = isShown;
    area.getStyleClass().setAll("map-area", isDisputed() ? "disputed" : "settled");
    if (!isShown) {
      // The colour of whoever held it is below.
      area.getStyleClass().add("dated");
    }
    forget();
  }

  SVGPath area() {
    return area;
  }

  /** All that is drawn of it. */
  Group node() {
    return node;
  }

  /**
   * Shows the island if it is in view or near it, and not too small; what is out of view is not
   * even fitted.
   *
   * @param origin what the layer's drawing is laid out for
   * @param drawn what is seen now, at the same zoom
   * @param isKept whether the next frames will most likely show it as large
   */
  void show(Drawn origin, Drawn drawn, Color hatch, boolean isKept) {
    boolean shows = isLarge(drawn) && isNear(drawn);
    area.setVisible(shows);
    hatching.setVisible(shows && isDisputed());
    KeptDrawing.keep(node, shows && isKept, outline, drawn.worldSize());
    if (shows && !origin.equals(fitted)) {
      fitted = origin;
      fit(origin, hatch);
    }
  }

  /** Has itself fitted anew at the next showing. */
  void forget() {
    fitted = null;
  }

  private void fit(Drawn origin, Color hatch) {
    double x = origin.x(outline.anchor());
    double y = origin.y(outline.anchor());
    int newLevel = levelOf(origin.zoom());
    for (SVGPath path : new SVGPath[] {area, hatching}) {
      path.setTranslateX(x);
      path.setTranslateY(y);
      if (newLevel != level && (path == area || place.facts().isDisputed())) {
        path.setContent(outline.path(newLevel).svg());
      }
    }
    level = newLevel;
    area.setStrokeWidth(lineWidth() / scaleOf(origin));
    hatch(hatch, scaleOf(origin));
  }

  private boolean isLarge(Drawn drawn) {
    double width = (outline.east() - outline.west()) * drawn.worldSize();
    double height = (outline.south() - outline.north()) * drawn.worldSize();
    return Math.max(width, height) >= SPECK;
  }

  /** Whether some of the box round it lies within half a view of the view. */
  private boolean isNear(Drawn drawn) {
    double size = drawn.worldSize();
    double x = drawn.x(outline.anchor());
    double y = drawn.y(outline.anchor());
    double wide = drawn.viewport().width();
    double high = drawn.viewport().height();
    return x + outline.east() * size > -wide / 2
        && x + outline.west() * size < wide * 1.5
        && y + outline.south() * size > -high / 2
        && y + outline.north() * size < high * 1.5;
  }

  /** Hatches in a colour, if the place is disputed. */
  void hatch(Color colour, double scale) {
    if (isDisputed()) {
      hatching.setFill(Hatching.LEFT.paint(colour, scale));
    }
  }

  void look(MapLook look, double scale) {
    state = look.of(place);
    hovered = look.isHovered(place);
    area.pseudoClassStateChanged(SELECTED, state == MapLook.State.SELECTED);
    area.pseudoClassStateChanged(RELATED, state == MapLook.State.RELATED);
    area.pseudoClassStateChanged(IN_VIEW, state == MapLook.State.IN_VIEW);
    area.pseudoClassStateChanged(HOVERED, hovered);
    area.setStrokeWidth(lineWidth() / scale);
    hatching.setOpacity(state == MapLook.State.BACK ? 0.6 : 1);
  }

  /** Logical pixels from a point of the view to the box round the outline; 0 inside. */
  double boxDistance(Drawn drawn, double x, double y) {
    double anchorX = drawn.x(outline.anchor());
    double anchorY = drawn.y(outline.anchor());
    double size = drawn.worldSize();
    double dx = outside(x, anchorX + outline.west() * size, anchorX + outline.east() * size);
    double dy = outside(y, anchorY + outline.north() * size, anchorY + outline.south() * size);
    return Math.hypot(dx, dy);
  }

  Outline.Path path(double zoom) {
    return outline.path(levelOf(zoom));
  }

  /** Logical pixels from the anchor to the farthest corner of the box round the outline. */
  double reach(double zoom) {
    double wide = Math.max(outline.east(), -outline.west());
    double high = Math.max(outline.south(), -outline.north());
    return Math.hypot(wide, high) * WebMercator.worldSize(zoom);
  }

  /** Makes the paths of all zooms; for any thread. */
  void prepare() {
    for (int zoom = (int) Camera.MIN_ZOOM; zoom <= Camera.MAX_ZOOM; zoom++) {
      path(zoom);
    }
  }

  /** The whole zoom whose path serves for a zoom. */
  static int levelOf(double zoom) {
    return (int) Math.rint(zoom);
  }

  /** What a path of a level is enlarged by. */
  static double scaleOf(Drawn drawn) {
    return drawn.worldSize() / WebMercator.worldSize(levelOf(drawn.zoom()));
  }

  private double lineWidth() {
    if (!isDisputeShown) {
      // A wider line would cover the colour that a small island has in that year.
      return hovered || state == MapLook.State.SELECTED || state == MapLook.State.RELATED ? 1 : 0.6;
    }
    return switch (state) {
      case SELECTED -> 2;
      case RELATED -> 1.5;
      default -> hovered ? 1.8 : isDisputed() ? 0.9 : 0.6;
    };
  }

  private static double outside(double at, double from, double to) {
    return Math.max(0, Math.max(from - at, at - to));
  }
}
