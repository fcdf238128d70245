package mapside.map;

import java.util.List;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.place.Border;

/** The line of one border on the map, dashed by its kind. */
final class BorderNode {

  private final Outline outline;
  private final SVGPath path = new SVGPath();
  private final List<Double> dashes;
  private int level = Integer.MIN_VALUE;

  BorderNode(Border border, Scale scale) {
    Shape.Ring first = border.line().lines().getFirst();
    int middle = first.size() / 2;
    GeoPoint anchor = GeoPoint.ofLatLon(first.lat(middle), first.lon(middle));
    outline = Outline.of(border.line(), anchor);
    dashes = dashes(border.kind());
    path.getStyleClass().addAll("map-border", border.kind().code());
    path.getTransforms().setAll(scale);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setFill(null);
    path.setManaged(false);
  }

  /** Dots for what is claimed, dashes for what is; lengths in logical pixels. */
  static List<Double> dashes(Border.Kind kind) {
    return kind == Border.Kind.CLAIM ? List.of(0.5, 5.0) : List.of(8.0, 5.0);
  }

  SVGPath path() {
    return path;
  }

  void move(Drawn drawn) {
    path.setTranslateX(drawn.x(outline.anchor()));
    path.setTranslateY(drawn.y(outline.anchor()));
  }

  /** Keeps its picture, or lets go of it. */
  void keep(Drawn drawn, boolean isSteady) {
    KeptDrawing.keep(path, isSteady && path.isVisible(), outline, drawn.worldSize());
  }

  void zoom(Drawn drawn, int newLevel, double scale) {
    path.setVisible(drawn.zoom() > 3.5);
    if (newLevel != level) {
      level = newLevel;
      path.setContent(outline.path(level).svg());
    }
    path.setStrokeWidth(2 / scale);
    path.getStrokeDashArray().setAll(dashes.stream().map(dash -> dash / scale).toList());
  }
}
