package mapside.map.tool;

import mapside.geo.WebMercator;

/**
 * Collects lines and rings on Earth as an SVG path in pixels of the view. The world is drawn once,
 * so what crosses its seam comes out at either side of it.
 */
final class ScreenPath {

  /** Vertices nearer to the last one than this, in pixels, are left out. */
  private static final double TOLERANCE = 0.6;

  private final MapFrame frame;
  private final double seamX;
  private final StringBuilder svg = new StringBuilder();

  ScreenPath(MapFrame frame) {
    this.frame = frame;
    seamX = WebMercator.x(frame.viewport().seamLon());
  }

  /**
   * Adds a line.
   *
   * @param lonLat longitudes and latitudes in turn; longitudes run on across 180°
   */
  void line(double[] lonLat) {
    add(lonLat, false);
  }

  /** Adds the outline of an area; one round a pole is closed along the edge of the world. */
  void ring(double[] lonLat) {
    int last = lonLat.length - 2;
    double turn = lonLat[last] - lonLat[0];
    if (Math.abs(turn) < 180) {
      add(lonLat, true);
      return;
    }
    double pole = Math.copySign(90, lonLat[1]);
    double[] overPole = java.util.Arrays.copyOf(lonLat, lonLat.length + 4);
    overPole[last + 2] = lonLat[last];
    overPole[last + 3] = pole;
    overPole[last + 4] = lonLat[0];
    overPole[last + 5] = pole;
    add(overPole, true);
  }

  String svg() {
    return svg.toString();
  }

  private void add(double[] lonLat, boolean closed) {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < lonLat.length; i += 2) {
      double x = WebMercator.x(lonLat[i]) - seamX;
      west = Math.min(west, x);
      east = Math.max(east, x);
    }
    for (int world = (int) Math.floor(west); world <= (int) Math.floor(east); world++) {
      append(lonLat, world, closed);
    }
  }

  private void append(double[] lonLat, int world, boolean closed) {
    double lastX = 0;
    double lastY = 0;
    int kept = 0;
    int start = svg.length();
    for (int i = 0; i < lonLat.length; i += 2) {
      double x = (WebMercator.x(lonLat[i]) - seamX - world) * frame.worldSize() - frame.left();
      double y = WebMercator.y(lonLat[i + 1]) * frame.worldSize() - frame.top();
      boolean isEnd = !closed && i == lonLat.length - 2;
      if (kept == 0 || isEnd || Math.hypot(x - lastX, y - lastY) >= TOLERANCE) {
        svg.append(kept == 0 ? 'M' : 'L');
        svg.append(Math.round(x * 10) / 10f).append(' ').append(Math.round(y * 10) / 10f);
        lastX = x;
        lastY = y;
        kept++;
      }
    }
    if (kept < (closed ? 3 : 2)) {
      svg.setLength(start);
    } else if (closed) {
      svg.append('Z');
    }
  }
}
