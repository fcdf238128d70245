package mapside.map;

import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.place.Tenure;

/** Land that somebody held at a time, tinted or hatched. */
final class TenureNode {

  private static final double STRONGER = 1.3;

  private final Tenure.State state;
  private final Outline outline;
  private final SVGPath path = new SVGPath();
  private int level = Integer.MIN_VALUE;

  TenureNode(Tenure.State state, Shape.Area area, GeoPoint anchor, Scale scale) {
    this.state = state;
    outline = Outline.of(area, anchor);
    path.getStyleClass().addAll("map-tenure", state.code());
    path.getTransforms().setAll(scale);
    path.setFillRule(FillRule.EVEN_ODD);
    path.setStroke(null);
    path.setManaged(false);
  }

  SVGPath path() {
    return path;
  }

  /** Keeps its picture, or lets go of it. */
  void keep(Drawn drawn, boolean isSteady) {
    KeptDrawing.keep(path, isSteady, outline, drawn.worldSize());
  }

  void zoom(Drawn drawn, double scale, Color hatch) {
    int newLevel = IslandNode.levelOf(drawn.zoom());
    if (newLevel != level) {
      level = newLevel;
      path.setContent(outline.path(level).svg());
    }
    path.setTranslateX(drawn.x(outline.anchor()));
    path.setTranslateY(drawn.y(outline.anchor()));
    hatch(hatch, scale);
  }

  void hatch(Color colour, double scale) {
    if (state.isHatched()) {
      Hatching lines = state == Tenure.State.OPEN ? Hatching.LEFT : Hatching.RIGHT;
      // Over a tint it has to be stronger than over bare land.
      double opacity = Math.min(1, colour.getOpacity() * STRONGER);
      path.setFill(lines.paint(colour.deriveColor(0, 1, 1, opacity / colour.getOpacity()), scale));
    }
  }
}
