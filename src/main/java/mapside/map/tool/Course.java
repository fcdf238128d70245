package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import mapside.geo.GeoPoint;
import mapside.geo.Geodesic;

/** A measured course on the map: its legs, their lengths, and the leg that the pointer offers. */
final class Course extends Group {

  /** A leg is bent once in so many kilometres, which can't be seen at any zoom. */
  private static final double BEND_KM = 20;

  private static final int MOST_BENDS = 400;

  /** An offered leg of fewer logical pixels has no room for its length. */
  private static final double LEAST_NAMED = 40;

  private final SVGPath halo = path("course-halo");
  private final SVGPath line = path("course-line");
  private final SVGPath offer = path("course-offer");
  private final Group marks = new Group();

  Course() {
    setManaged(false);
    getChildren().setAll(halo, line, offer, marks);
  }

  /** The sum of the legs in kilometres. */
  static double lengthKm(List<GeoPoint> points) {
    return legs(points).stream().mapToDouble(Geodesic::lengthKm).sum();
  }

  /**
   * Draws a course.
   *
   * @param next where the pointer would lead it on to; empty for nowhere
   */
  void show(MapFrame frame, List<GeoPoint> points, Optional<GeoPoint> next, Quantities quantities) {
    ScreenPath path = new ScreenPath(frame);
    marks.getChildren().clear();
    for (Geodesic leg : legs(points)) {
      path.line(lonLat(leg));
      mark(frame, leg, quantities);
    }
    halo.setContent(path.svg());
    line.setContent(path.svg());
    points.forEach(point -> mark(frame, point));
    ScreenPath offered = new ScreenPath(frame);
    if (next.isPresent() && !points.isEmpty()) {
      Geodesic leg = Geodesic.between(points.getLast(), next.get());
      offered.line(lonLat(leg));
      double dx = frame.x(next.get()) - frame.x(points.getLast());
      double dy = frame.y(next.get()) - frame.y(points.getLast());
      if (Math.hypot(dx, dy) >= LEAST_NAMED) {
        mark(frame, leg, quantities);
      }
    }
    offer.setContent(offered.svg());
  }

  private static List<Geodesic> legs(List<GeoPoint> points) {
    List<Geodesic> legs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      legs.add(Geodesic.between(points.get(i - 1), points.get(i)));
    }
    return legs;
  }

  private static double[] lonLat(Geodesic leg) {
    int steps = (int) Math.clamp(leg.lengthKm() / BEND_KM, 2, MOST_BENDS);
    List<GeoPoint> points = leg.points(steps);
    double[] lonLat = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      double lon = points.get(i).lon();
      lonLat[2 * i] = i == 0 ? lon : lon - 360 * Math.rint((lon - lonLat[2 * i - 2]) / 360);
      lonLat[2 * i + 1] = points.get(i).lat();
    }
    return lonLat;
  }

  private void mark(MapFrame frame, GeoPoint point) {
    Circle dot = new Circle(frame.x(point), frame.y(point), 4);
    dot.getStyleClass().add("course-point");
    marks.getChildren().add(dot);
  }

  /** Beside the middle of a leg, across its direction there. */
  private void mark(MapFrame frame, Geodesic leg, Quantities quantities) {
    List<GeoPoint> points = leg.points(16);
    GeoPoint middle = points.get(8);
    double dx = frame.x(points.get(9)) - frame.x(points.get(7));
    double dy = frame.y(points.get(9)) - frame.y(points.get(7));
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    HaloText text = new HaloText("course-text").text(quantities.length(leg.lengthKm()));
    marks.getChildren().add(text);
    text.applyCss();
    double away = 10 + Math.abs(dy) / length * text.width() / 2;
    double side = dx < 0 ? -1 : 1;
    text.center(
        frame.x(middle) + side * dy / length * away, frame.y(middle) - side * dx / length * away);
  }

  private static SVGPath path(String styleClass) {
    SVGPath path = new SVGPath();
    path.getStyleClass().add(styleClass);
    path.setFill(null);
    path.setManaged(false);
    return path;
  }
}
