package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;

/** The land and the lines of the small globe, and the frame on it. */
final class GlobePaths {

  /** Degrees from line to line of the globe's graticule. */
  private static final int GRID = 30;

  private static final int GRID_STEP = 5;

  /** Points along each edge of the view's frame. */
  private static final int EDGE_POINTS = 24;

  private final Orthographic globe;
  private final double radius;
  private final GraphicsContext pen;

  private GlobePaths(GraphicsContext pen, GeoPoint center, double radius) {
    this.pen = pen;
    globe = new Orthographic(center);
    this.radius = radius;
  }

  /**
   * Makes the land in view the path of a pen, whose origin is the middle of the globe.
   *
   * @param land rings of {@link #directed}, one list a polygon
   */
  static void land(
      GraphicsContext pen, List<List<List<double[]>>> land, GeoPoint center, double radius) {
    GlobePaths paths = new GlobePaths(pen, center, radius);
    pen.beginPath();
    for (List<List<double[]>> polygon : land) {
      DiskClip clip = new DiskClip();
      polygon.forEach(ring -> clip.add(ring.stream().map(paths.globe::project).toList()));
      clip.rings().forEach(ring -> paths.draw(ring, true));
    }
  }

  /** Makes meridians and parallels the path of a pen, whose origin is the middle of the globe. */
  static void grid(GraphicsContext pen, GeoPoint center, double radius) {
    GlobePaths paths = new GlobePaths(pen, center, radius);
    pen.beginPath();
    for (int lon = -180; lon < 180; lon += GRID) {
      List<double[]> line = new ArrayList<>();
      for (int lat = -90; lat <= 90; lat += GRID_STEP) {
        line.add(paths.globe.project(lon, lat));
      }
      paths.drawSeen(line);
    }
    for (int lat = GRID - 90; lat < 90; lat += GRID) {
      List<double[]> line = new ArrayList<>();
      for (int lon = -180; lon <= 180; lon += GRID_STEP) {
        line.add(paths.globe.project(lon, lat));
      }
      paths.drawSeen(line);
    }
  }

  /**
   * The edge of what the map shows, as x and y by turns from the middle of the globe; where it is
   * on the far side, the rim of the globe.
   */
  static List<Double> frame(MapFrame frame, double radius) {
    Orthographic globe = new Orthographic(frame.center());
    double width = frame.viewport().width();
    double height = frame.viewport().height();
    boolean isAll = width >= frame.worldSize() / 2;
    List<Double> line = new ArrayList<>(8 * EDGE_POINTS);
    for (int i = 0; i < 4 * EDGE_POINTS; i++) {
      double along = (i % EDGE_POINTS) / (double) EDGE_POINTS;
      double[] at;
      if (isAll) {
        // Half of the Earth and more is all that a globe shows.
        double angle = Math.PI * i / (2 * EDGE_POINTS);
        at = new double[] {Math.cos(angle), Math.sin(angle)};
      } else {
        GeoPoint edge =
            switch (i / EDGE_POINTS) {
              case 0 -> frame.pointUnder(along * width, 0);
              case 1 -> frame.pointUnder(width, along * height);
              case 2 -> frame.pointUnder((1 - along) * width, height);
              default -> frame.pointUnder(0, (1 - along) * height);
            };
        at = onRim(globe.project(edge.lon(), edge.lat()));
      }
      line.add(at[0] * radius);
      line.add(-at[1] * radius);
    }
    return line;
  }

  private static double[] onRim(double[] at) {
    double r = Math.hypot(at[0], at[1]);
    return at[2] >= 0 || r == 0 ? at : new double[] {at[0] / r, at[1] / r, 0};
  }

  /**
   * The rings of a polygon with the land on their left, as directions of their vertices; what
   * closes them at a pole is left out.
   *
   * @param least radians from one vertex to the next; those nearer are left out
   */
  static List<List<double[]>> directed(Shape.Polygon polygon, double least) {
    List<List<double[]>> rings = new ArrayList<>();
    rings.add(directed(polygon.shell(), true, least));
    polygon.holes().forEach(hole -> rings.add(directed(hole, false, least)));
    return rings;
  }

  private static List<double[]> directed(Shape.Ring ring, boolean shell, double least) {
    double area = 0;
    List<double[]> kept = new ArrayList<>();
    for (int i = 1; i < ring.size(); i++) {
      area += (ring.lon(i) - ring.lon(i - 1)) * (ring.lat(i) + ring.lat(i - 1));
      double[] next = Orthographic.direction(ring.lon(i), ring.lat(i));
      boolean isFar = kept.isEmpty() || distance(kept.getLast(), next) >= least;
      if (Math.abs(ring.lat(i)) < 90 && isFar) {
        kept.add(next);
      }
    }
    // Negative where the ring runs counter-clockwise on a map with north up.
    boolean turn = area < 0 != shell;
    return List.copyOf(turn ? kept.reversed() : kept);
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private void drawSeen(List<double[]> line) {
    List<double[]> seen = new ArrayList<>();
    for (double[] vertex : line) {
      if (vertex[2] >= 0) {
        seen.add(vertex);
      } else {
        draw(seen, false);
        seen.clear();
      }
    }
    draw(seen, false);
  }

  private void draw(List<double[]> vertices, boolean closed) {
    if (vertices.size() < 2) {
      return;
    }
    for (int i = 0; i < vertices.size(); i++) {
      double x = vertices.get(i)[0] * radius;
      double y = -vertices.get(i)[1] * radius;
      if (i == 0) {
        pen.moveTo(x, y);
      } else {
        pen.lineTo(x, y);
      }
    }
    if (closed) {
      pen.closePath();
    }
  }
}
