package mapside.handout;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import mapside.basemap.TileService;
import mapside.basemap.render.TileSize;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.TileLevels;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.raster.Raster;

/**
 * The base map of a handout, in greys, as sharp as a printer shows it.
 *
 * @param image its pixels
 * @param viewport the window onto the world, in points of the sheet
 * @param camera where it looks
 */
record MapPicture(BufferedImage image, Viewport viewport, Camera camera) {

  /** Pixels for a point of the sheet: 252 for an inch. */
  private static final double SCALE = 3.5;

  private static final double PADDING = 26;
  private static final double NEAREST = 9.5;

  /**
   * Paints the map of a box.
   *
   * @param tiles in the style for print
   * @param width of the map on the sheet, in points
   * @param height likewise
   */
  static MapPicture of(TileService tiles, GeoBounds box, double width, double height)
      throws InterruptedException, ExecutionException {
    Viewport viewport =
        new Viewport(width, height, GeoPoint.wrapLongitude(box.center().lon() + 180));
    Camera camera = viewport.fit(box, PADDING, NEAREST);
    tiles.size(tiles, TileSize.ofScale(TileLevels.DENSITY * SCALE));
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(width * SCALE),
            (int) Math.round(height * SCALE),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    draw(g, tiles, viewport, camera);
    g.dispose();
    return new MapPicture(image, viewport, camera);
  }

  private static void draw(Graphics2D g, TileService tiles, Viewport viewport, Camera camera)
      throws InterruptedException, ExecutionException {
    int level = TileLevels.at(camera.zoom());
    int columns = 1 << level;
    double side = WebMercator.worldSize(camera.zoom()) / columns;
    double seam = (WebMercator.x(viewport.seamLon()) % 1 + 1) % 1 * columns;
    double left = viewport.left(camera) / side + seam;
    double top = viewport.top(camera) / side;
    Map<long[], CompletableFuture<Raster>> asked = new HashMap<>();
    for (long x = (long) Math.floor(left); x <= left + viewport.width() / side; x++) {
      for (long y = (long) Math.floor(top); y <= top + viewport.height() / side; y++) {
        if (y >= 0 && y < columns) {
          TileId id = TileId.ofZxy(level, (int) Math.floorMod(x, (long) columns), (int) y);
          asked.put(new long[] {x, y}, tiles.request(id));
        }
      }
    }
    for (Map.Entry<long[], CompletableFuture<Raster>> each : asked.entrySet()) {
      Raster raster = each.getValue().get();
      double x = (each.getKey()[0] - left) * side * SCALE;
      double y = (each.getKey()[1] - top) * side * SCALE;
      int fromX = (int) Math.round(x);
      int fromY = (int) Math.round(y);
      int toX = (int) Math.round(x + side * SCALE);
      int toY = (int) Math.round(y + side * SCALE);
      g.drawImage(picture(raster), fromX, fromY, toX - fromX, toY - fromY, null);
    }
  }

  private static BufferedImage picture(Raster raster) {
    BufferedImage picture =
        new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, raster.width(), raster.height(), raster.argb(), 0, raster.width());
    return picture;
  }

  /** Points of the sheet from the left edge of the map. */
  double x(GeoPoint point) {
    return viewport.screenX(camera, point);
  }

  /** Points of the sheet from the top edge of the map. */
  double y(GeoPoint point) {
    return viewport.screenY(camera, point);
  }
}
