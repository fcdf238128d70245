package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Draws round the lines of a stretch of text as one stroke of a marker pen, corners rounded. */
final class MarkerShape {

  private final double radius;
  private final List<PathElement> path = new ArrayList<>();

  private MarkerShape(double radius) {
    this.radius = radius;
  }

  /**
   * The outline round some lines.
   *
   * @param lines one box a line, from the top down, each touching the next one
   * @param radius how round the corners are
   */
  static List<PathElement> around(List<Rectangle2D> lines, double radius) {
    MarkerShape shape = new MarkerShape(radius);
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !shareSide(lines.get(i - 1), lines.get(i))) {
        shape.outline(lines.subList(first, i));
        first = i;
      }
    }
    return shape.path;
  }

  private static boolean shareSide(Rectangle2D upper, Rectangle2D lower) {
    return Math.abs(upper.getMaxY() - lower.getMinY()) < 1
        && upper.getMinX() < lower.getMaxX()
        && lower.getMinX() < upper.getMaxX();
  }

  /** Down the right ends of the lines and up the left ones. */
  private void outline(List<Rectangle2D> lines) {
    List<Point2D> corners = new ArrayList<>();
    for (Rectangle2D line : lines) {
      corners.add(new Point2D(line.getMaxX(), line.getMinY()));
      corners.add(new Point2D(line.getMaxX(), line.getMaxY()));
    }
    for (Rectangle2D line : lines.reversed()) {
      corners.add(new Point2D(line.getMinX(), line.getMaxY()));
      corners.add(new Point2D(line.getMinX(), line.getMinY()));
    }
    round(withoutStraight(corners));
  }

  /** Leaves out corners between two sides that run on straight. */
  private static List<Point2D> withoutStraight(List<Point2D> corners) {
    List<Point2D> kept = new ArrayList<>(corners);
    boolean changed = true;
    while (changed && kept.size() > 4) {
      int count = kept.size();
      changed = false;
      for (int i = 0; i < count && !changed; i++) {
        Point2D before = kept.get((i + count - 1) % count);
        Point2D after = kept.get((i + 1) % count);
        Point2D at = kept.get(i);
        boolean upright = near(before.getX(), at.getX()) && near(at.getX(), after.getX());
        boolean level = near(before.getY(), at.getY()) && near(at.getY(), after.getY());
        if (upright || level) {
          kept.remove(i);
          changed = true;
        }
      }
    }
    return kept;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 0.5;
  }

  private void round(List<Point2D> corners) {
    int count = corners.size();
    for (int i = 0; i < count; i++) {
      Point2D at = corners.get(i);
      Point2D in = toward(at, corners.get((i + count - 1) % count));
      Point2D out = toward(at, corners.get((i + 1) % count));
      path.add(i == 0 ? new MoveTo(in.getX(), in.getY()) : new LineTo(in.getX(), in.getY()));
      path.add(new QuadCurveTo(at.getX(), at.getY(), out.getX(), out.getY()));
    }
    path.add(new ClosePath());
  }

  private Point2D toward(Point2D from, Point2D to) {
    double length = from.distance(to);
    return length == 0 ? from : from.interpolate(to, Math.min(radius, length / 2) / length);
  }
}
