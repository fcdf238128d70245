package mapside.basemap.render;

import java.awt.geom.Path2D;

/**
 * A path in the pixels of a tile, told in the steps of its source. Java2D's time grows with the
 * square of what crosses a row, so a path is only so long: beyond that a tile is black with lines,
 * and whoever made it meant no map.
 */
final class PixelPath {

  /** What a vertex counts at least, in pixels. */
  private static final double A_VERTEX = 0.125;

  private final Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 1024);
  private final double side;

  /** Pixels along both axes for one rule of a style: a line across the tile at every pixel. */
  private final double maxLength;

  private double left;
  private double top;
  private double scale;
  private double length;
  private double lastX;
  private double lastY;

  /** Paths in a tile of so many pixels. */
  PixelPath(int side) {
    this.side = side;
    maxLength = this.side * side;
  }

  /** Begins the paths of a rule. */
  void begin(TileWindow window) {
    left = window.left();
    top = window.top();
    scale = window.scale();
    length = 0;
    path.reset();
  }

  /** Begins another path of the same rule. */
  void clear() {
    path.reset();
  }

  boolean isEmpty() {
    return path.getCurrentPoint() == null;
  }

  Path2D.Float shape() {
    return path;
  }

  void moveTo(int x, int y) {
    lastX = (x - left) * scale;
    lastY = (y - top) * scale;
    path.moveTo((float) lastX, (float) lastY);
  }

  /** Does nothing once the paths of the rule are too long. */
  void lineTo(int x, int y) {
    if (length > maxLength) {
      return;
    }
    double newX = (x - left) * scale;
    double newY = (y - top) * scale;
    length += A_VERTEX + within(lastX, newX) + within(lastY, newY);
    path.lineTo((float) newX, (float) newY);
    lastX = newX;
    lastY = newY;
  }

  void close() {
    path.closePath();
  }

  /** How much of a stretch along one axis lies within the tile. */
  private double within(double from, double to) {
    return Math.abs(Math.clamp(from, 0, side) - Math.clamp(to, 0, side));
  }
}
