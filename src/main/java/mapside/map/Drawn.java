package mapside.map;

import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.TileLevels;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.map.tool.MapFrame;

/**
 * The camera as it can be drawn: tiles begin and end between two pixels of the screen, so that no
 * seam shows between them. It differs from the camera by less than a pixel in its place and by less
 * than a pixel a tile in its zoom. Everything on the map is put where this says.
 *
 * @param viewport the window onto the world
 * @param left logical pixels from the seam to the left edge of the view
 * @param top logical pixels from the northern edge of the world to the top of the view
 * @param zoom as drawn
 * @param worldSize the side of the world in logical pixels
 */
record Drawn(Viewport viewport, double left, double top, double zoom, double worldSize)
    implements MapFrame {

  /**
   * Rounds a camera.
   *
   * @param outputScale pixels of the screen for one logical pixel
   */
  static Drawn of(Camera camera, Viewport viewport, double outputScale) {
    int level = TileLevels.at(camera.zoom());
    double tiles = Math.scalb(1.0, level);
    double pixel = 1 / outputScale;
    double side = round(WebMercator.worldSize(camera.zoom()) / tiles, pixel);
    while (side * tiles < Math.max(viewport.width(), viewport.height())) {
      side += pixel;
    }
    double size = side * tiles;
    double zoom = level + Math.log(side / WebMercator.WORLD_SIZE) / Math.log(2);
    double x = viewport.worldX(camera.center()) * size - viewport.width() / 2;
    double y = WebMercator.y(camera.center().lat()) * size - viewport.height() / 2;
    double left = Math.clamp(round(x, pixel), 0, Math.max(0, size - viewport.width()));
    double top = Math.clamp(round(y, pixel), 0, Math.max(0, size - viewport.height()));
    return new Drawn(viewport, left, top, zoom, size);
  }

  private static double round(double value, double unit) {
    return Math.rint(value / unit) * unit;
  }

  @Override
  public double x(GeoPoint point) {
    return viewport.worldX(point) * worldSize - left;
  }

  @Override
  public double y(GeoPoint point) {
    return WebMercator.y(point.lat()) * worldSize - top;
  }

  @Override
  public GeoPoint pointUnder(double x, double y) {
    double worldX = Math.clamp((left + x) / worldSize, 0, 1 - 1e-12);
    double worldY = Math.clamp((top + y) / worldSize, 0, 1);
    return new GeoPoint(
        WebMercator.lat(worldY), WebMercator.lon(worldX) + 180 + viewport.seamLon());
  }

  /** Whether a point is in view. */
  boolean sees(GeoPoint point) {
    double x = x(point);
    double y = y(point);
    return x >= 0 && x <= viewport.width() && y >= 0 && y <= viewport.height();
  }

  /** The middle of the view in world units from the seam. */
  double centerX() {
    return (left + viewport.width() / 2) / worldSize;
  }

  /** The middle of the view in world units from the northern edge. */
  double centerY() {
    return (top + viewport.height() / 2) / worldSize;
  }

  /** The level whose tiles Gluon Maps shows at this zoom. */
  int tileLevel() {
    return TileLevels.at(zoom);
  }

  /** Whether something of a tile is in view: one of the level shown, or of the one above it. */
  boolean shows(int level, int column, int row) {
    int levels = tileLevel() - level;
    return (levels == 0 || levels == 1) && TileGrid.of(this, level).has(column, row);
  }

  /** Whether both show the world equally large, from the same seam. */
  boolean isZoomedAs(Drawn other) {
    return sameSizeAs(other) && viewport.seamLon() == other.viewport.seamLon();
  }

  /** Whether both show the world equally large. */
  boolean sameSizeAs(Drawn other) {
    return worldSize == other.worldSize;
  }
}
