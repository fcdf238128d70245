package mapside.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.geo.WebMercator;

/**
 * The outline of an area or the course of a line, in world units from an anchor, and as paths in
 * pixels of whole zooms with no more vertices than can be seen.
 */
final class Outline {

  /** Vertices nearer to the last one than this, in pixels, are left out. */
  private static final double TOLERANCE = 0.7;

  /** What is drawn leaves out vertices that lie off its line by no more than this, in pixels. */
  private static final double THIN = 0.3;

  private final GeoPoint anchor;
  private final boolean isClosed;
  private final List<double[]> rings = new ArrayList<>();

  /** Made when first needed, or before that by another thread. */
  private final Map<Integer, Path> paths = new ConcurrentHashMap<>();

  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.POSITIVE_INFINITY;
  private double south = Double.NEGATIVE_INFINITY;

  private Outline(GeoPoint anchor, boolean isClosed) {
    this.anchor = anchor;
    this.isClosed = isClosed;
  }

  /** The outline of a shape, counted from an anchor that lies near it. */
  static Outline of(Shape shape, GeoPoint anchor) {
    Outline outline = new Outline(anchor, shape instanceof Shape.Area);
    switch (shape) {
      case Shape.Area area ->
          area.polygons()
              .forEach(
                  polygon -> {
                    outline.add(polygon.shell());
                    polygon.holes().forEach(outline::add);
                  });
      case Shape.Lines lines -> lines.lines().forEach(outline::add);
    }
    return outline;
  }

  /**
   * A path in pixels.
   *
   * @param points x and y in turn, one array a ring, from the anchor: so many that no stretch of
   *     the line is far from all of them
   * @param svg the same line with no more vertices than it needs, as an SVG path
   */
  record Path(List<float[]> points, String svg) {}

  /** The point that everything is counted from. */
  GeoPoint anchor() {
    return anchor;
  }

  /** World units from the anchor to the western edge; not positive if the anchor is inside. */
  double west() {
    return west;
  }

  /** World units from the anchor to the eastern edge. */
  double east() {
    return east;
  }

  /** World units from the anchor to the northern edge. */
  double north() {
    return north;
  }

  /** World units from the anchor to the southern edge. */
  double south() {
    return south;
  }

  /** The path for a whole zoom; for any thread. */
  Path path(int zoom) {
    return paths.computeIfAbsent(zoom, this::make);
  }

  private void add(Shape.Ring ring) {
    double x0 = WebMercator.x(anchor.lon());
    double y0 = WebMercator.y(anchor.lat());
    double turn = Math.rint(WebMercator.x(ring.lon(0)) - x0);
    double[] xy = new double[2 * ring.size()];
    for (int i = 0; i < ring.size(); i++) {
      double x = WebMercator.x(ring.lon(i)) - x0 - turn;
      double y = WebMercator.y(ring.lat(i)) - y0;
      xy[2 * i] = x;
      xy[2 * i + 1] = y;
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    rings.add(xy);
  }

  private Path make(int zoom) {
    double size = WebMercator.worldSize(zoom);
    List<float[]> simple = new ArrayList<>();
    StringBuilder svg = new StringBuilder();
    for (double[] ring : rings) {
      float[] points = simplified(ring, size);
      if (points.length >= (isClosed ? 6 : 4)) {
        simple.add(points);
        append(Thinning.of(points, THIN), svg);
      }
    }
    return new Path(List.copyOf(simple), svg.toString());
  }

  private static float[] simplified(double[] ring, double size) {
    float[] kept = new float[ring.length];
    int count = 0;
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < ring.length; i += 2) {
      double x = ring[i] * size;
      double y = ring[i + 1] * size;
      boolean last = i == ring.length - 2;
      if (last || !(Math.hypot(x - lastX, y - lastY) < TOLERANCE)) {
        kept[count++] = (float) x;
        kept[count++] = (float) y;
        lastX = x;
        lastY = y;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private void append(float[] points, StringBuilder svg) {
    for (int i = 0; i < points.length; i += 2) {
      svg.append(i == 0 ? 'M' : 'L');
      svg.append(Math.round(points[i] * 10) / 10f).append(' ');
      svg.append(Math.round(points[i + 1] * 10) / 10f);
    }
    if (isClosed) {
      svg.append('Z');
    }
  }
}
