package mapside.basemap;

import java.awt.geom.Rectangle2D;
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
    Rectangle2D in = in(id, 1);
    return meets(in) || meets(turned(in, id, 1));
  }

  private static boolean meets(Rectangle2D box) {
    return box.intersects(0, 0, 1, 1);
  }

  /** The box on a tile that is so many pixels wide; it may lie beside it. */
  Rectangle2D in(TileId id, int side) {
    double world = (double) side * (1 << id.z());
    double x = id.x() * (double) side;
    double y = id.y() * (double) side;
    return new Rectangle2D.Double(
        left * world - x, top * world - y, (right - left) * world, (bottom - top) * world);
  }

  /** The same box a turn of the world farther west. */
  static Rectangle2D turned(Rectangle2D box, TileId id, int side) {
    double turn = (double) side * (1 << id.z());
    return new Rectangle2D.Double(box.getX() - turn, box.getY(), box.getWidth(), box.getHeight());
  }
}
