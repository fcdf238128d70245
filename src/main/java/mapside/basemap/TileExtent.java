package mapside.basemap;

import java.awt.geom.Rectangle2D;
import mapside.basemap.render.TilePainter;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import mapside.geo.WebMercator;

/**
 * The box that an archive covers, in world units: 0 to 1 from 180° W and from the north. Its right
 * edge is beyond 1 where the box crosses the date line.
 *
 * @param left the western edge
 * @param top the northern edge
 * @param right the eastern edge
 * @param bottom the southern edge
 */
record TileExtent(double left, double top, double right, double bottom) {

  static TileExtent of(TileArchive archive) {
    GeoBounds box = archive.bounds();
    double left = WebMercator.x(box.west());
    return new TileExtent(
        left, WebMercator.y(box.north()), left + box.lonSpan() / 360, WebMercator.y(box.south()));
  }

  /** Whether some of a tile lies within. */
  boolean meets(TileId id) {
    Rectangle2D in = in(id);
    return meets(in) || meets(turned(in, id));
  }

  private static boolean meets(Rectangle2D box) {
    return box.intersects(0, 0, TilePainter.SIZE, TilePainter.SIZE);
  }

  /** The box in the pixels of a tile's picture; it may lie beside it. */
  Rectangle2D in(TileId id) {
    double side = (double) TilePainter.SIZE * (1 << id.z());
    double x = id.x() * (double) TilePainter.SIZE;
    double y = id.y() * (double) TilePainter.SIZE;
    return new Rectangle2D.Double(
        left * side - x, top * side - y, (right - left) * side, (bottom - top) * side);
  }

  /** The same box a turn of the world farther west. */
  static Rectangle2D turned(Rectangle2D box, TileId id) {
    double turn = (double) TilePainter.SIZE * (1 << id.z());
    return new Rectangle2D.Double(box.getX() - turn, box.getY(), box.getWidth(), box.getHeight());
  }
}
