package mapside.basemap;

import mapside.geo.Camera;
import mapside.geo.TileId;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;

/**
 * What is looked at, as far as it decides which tile is painted first.
 *
 * @param x the centre in world units from 180° W
 * @param y the centre in world units from the north
 * @param zoom the zoom, with a fraction
 * @param halfWidth half the width in world units
 * @param halfHeight half the height in world units
 */
record TileView(double x, double y, double zoom, double halfWidth, double halfHeight) {

  /** Zooms by which the tiles of a view may differ from it. */
  private static final double NEAR_ZOOM = 1.01;

  /** Puts everything out of view behind everything within. */
  private static final double OUTSIDE = 1e6;

  private static final double A_ZOOM = 1e3;

  static TileView of(Camera camera, Viewport viewport) {
    double world = WebMercator.worldSize(camera.zoom());
    return new TileView(
        WebMercator.x(camera.center().lon()),
        WebMercator.y(camera.center().lat()),
        camera.zoom(),
        viewport.width() / world / 2,
        viewport.height() / world / 2);
  }

  /** Whether a tile is seen, or would be after a pan by a tile. */
  boolean shows(TileId id) {
    double side = 1.0 / (1 << id.z());
    return Math.abs(id.z() - zoom) <= NEAR_ZOOM
        && dx(id) < halfWidth + 1.5 * side
        && dy(id) < halfHeight + 1.5 * side;
  }

  /** How long a tile may wait: the less, the sooner it is painted. */
  double rank(TileId id) {
    double tiles = Math.hypot(dx(id), dy(id)) * WebMercator.worldSize(zoom) / 256;
    double zooms = Math.abs(id.z() - zoom);
    return shows(id) ? tiles + zooms : OUTSIDE + zooms * A_ZOOM + tiles;
  }

  /** The distance of the centres in world units; the world is round. */
  private double dx(TileId id) {
    double distance = Math.abs((id.x() + 0.5) / (1 << id.z()) - x);
    return Math.min(distance, Math.abs(1 - distance));
  }

  private double dy(TileId id) {
    return Math.abs((id.y() + 0.5) / (1 << id.z()) - y);
  }
}
