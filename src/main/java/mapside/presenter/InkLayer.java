package mapside.presenter;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import mapside.geo.GeoPoint;

/** What is drawn on the map, as it lies on the map now. */
final class InkLayer extends Pane {

  /** The head of an arrow, as a share of the width of its line. */
  private static final double HEAD = 5;

  private static final double HALF_ANGLE = Math.toRadians(28);

  private final Ink ink;
  private final ScaledMap map;

  InkLayer(Ink ink, ScaledMap map) {
    this.ink = ink;
    this.map = map;
    setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    ink.strokesProperty().subscribe(this::draw);
  }

  /** The map has moved under it, or what is drawn has changed. */
  void draw() {
    getChildren().setAll(ink.strokesProperty().get().stream().map(this::shape).toList());
  }

  private Shape shape(Ink.Stroke stroke) {
    List<GeoPoint> points = stroke.points();
    GeoPoint first = points.getFirst();
    GeoPoint last = points.getLast();
    double width = Math.max(3, getHeight() / 180);
    Shape shape =
        stroke.tool() == Ink.Tool.CIRCLE
            ? new Circle(
                map.x(first),
                map.y(first),
                Math.hypot(map.x(last) - map.x(first), map.y(last) - map.y(first)))
            : line(stroke, width);
    shape.getStyleClass().add("ink");
    shape.setFill(null);
    shape.setStrokeWidth(width);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    shape.setManaged(false);
    return shape;
  }

  private Path line(Ink.Stroke stroke, double width) {
    Path path = new Path();
    boolean isFirst = true;
    for (GeoPoint point : stroke.points()) {
      double x = map.x(point);
      double y = map.y(point);
      path.getElements().add(isFirst ? new MoveTo(x, y) : new LineTo(x, y));
      isFirst = false;
    }
    if (stroke.tool() == Ink.Tool.ARROW) {
      addHead(path, stroke.points().getFirst(), stroke.points().getLast(), width * HEAD);
    }
    return path;
  }

  private void addHead(Path path, GeoPoint from, GeoPoint to, double length) {
    double x = map.x(to);
    double y = map.y(to);
    double back = Math.atan2(map.y(from) - y, map.x(from) - x);
    for (double turn : new double[] {-HALF_ANGLE, HALF_ANGLE}) {
      path.getElements().add(new MoveTo(x, y));
      path.getElements()
          .add(new LineTo(x + Math.cos(back + turn) * length, y + Math.sin(back + turn) * length));
    }
  }
}
