package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;

/** The land, the lines and the frame of the small globe as SVG paths. */
final class GlobePaths {

  /** Degrees from line to line of the globe's graticule. */
  private static final int GRID = 30;

  private static final int GRID_STEP = 5;

  /** Points along each edge of the view's frame. */
  private static final int EDGE_POINTS = 24;

  private final Orthographic globe;
  private final double radius;
  private final StringBuilder svg = new StringBuilder();

  private GlobePaths(GeoPoint center, double radius) {
    globe = new Orthographic(center);
    this.radius = radius;
  }

  /**
   * The land in view.
   *
   * @param land rings of {@link #directed}, one list a polygon
   */
  static String land(List<List<double[]>> land, GeoPoint center, double radius) {
    GlobePaths paths = new GlobePaths(center, radius);
    for (List<double[]> polygon : land) {
      DiskClip clip = new DiskClip();
      polygon.forEach(ring -> clip.add(paths.projected(ring)));
      clip.rings().forEach(ring -> paths.draw(ring, true));
    }
    return paths.svg.toString();
  }

  /** Meridians and parallels. */
  static String grid(GeoPoint center, double radius) {
    GlobePaths paths = new GlobePaths(center, radius);
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
    return paths.svg.toString();
  }

  /** The edge of what the map shows; where that is on the far side, the rim of the globe. */
  static String frame(MapFrame frame, double radius) {
    GlobePaths paths = new GlobePaths(frame.center(), radius);
    double width = frame.viewport().width();
    double height = frame.viewport().height();
    if (width >= frame.worldSize() / 2) {
      return rim(radius);
    }
    List<double[]> line = new ArrayList<>();
    for (int i = 0; i <= 4 * EDGE_POINTS; i++) {
      double along = (i % EDGE_POINTS) / (double) EDGE_POINTS;
      GeoPoint at =
          switch (i / EDGE_POINTS) {
            case 0 -> frame.pointUnder(along * width, 0);
            case 1 -> frame.pointUnder(width, along * height);
            case 2 -> frame.pointUnder((1 - along) * width, height);
            case 3 -> frame.pointUnder(0, (1 - along) * height);
            default -> frame.pointUnder(0, 0);
          };
      line.add(onRim(paths.globe.project(at.lon(), at.lat())));
    }
    paths.drawSeen(line);
    return paths.svg.toString();
  }

  /** Half of the Earth and more is all that a globe shows. */
  private static String rim(double radius) {
    String arc = "A" + radius + " " + radius + " 0 1 1 ";
    return "M" + -radius + " 0" + arc + radius + " 0" + arc + -radius + " 0Z";
  }

  private static double[] onRim(double[] at) {
    double r = Math.hypot(at[0], at[1]);
    return at[2] >= 0 || r == 0 ? at : new double[] {at[0] / r, at[1] / r, 0};
  }

  /** The rings of a polygon with the land on their left; what closes them at a pole is left out. */
  static List<double[]> directed(Shape.Polygon polygon) {
    List<double[]> rings = new ArrayList<>();
    rings.add(directed(polygon.shell(), true));
    polygon.holes().forEach(hole -> rings.add(directed(hole, false)));
    return rings;
  }

  private static double[] directed(Shape.Ring ring, boolean shell) {
    double area = 0;
    List<Integer> kept = new ArrayList<>();
    for (int i = 1; i < ring.size(); i++) {
      area += (ring.lon(i) - ring.lon(i - 1)) * (ring.lat(i) + ring.lat(i - 1));
      if (Math.abs(ring.lat(i)) < 90) {
        kept.add(i);
      }
    }
    // Negative where the ring runs counter-clockwise on a map with north up.
    boolean turn = area < 0 != shell;
    List<Integer> order = turn ? kept.reversed() : kept;
    return order.stream()
        .flatMapToDouble(i -> java.util.stream.DoubleStream.of(ring.lon(i), ring.lat(i)))
        .toArray();
  }

  private List<double[]> projected(double[] lonLat) {
    List<double[]> vertices = new ArrayList<>();
    for (int i = 0; i < lonLat.length; i += 2) {
      vertices.add(globe.project(lonLat[i], lonLat[i + 1]));
    }
    return vertices;
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
    char command = 'M';
    for (double[] vertex : vertices) {
      svg.append(command).append(pixel(vertex[0])).append(' ').append(pixel(-vertex[1]));
      command = 'L';
    }
    if (closed) {
      svg.append('Z');
    }
  }

  private float pixel(double at) {
    return Math.round(at * radius * 20) / 20f;
  }
}
