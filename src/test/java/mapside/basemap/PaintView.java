package mapside.basemap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import mapside.basemap.file.BaseMapFile;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import mapside.raster.Raster;
import org.jspecify.annotations.NullMarked;

/**
 * Paints a view of a base map to look at: {@code PaintView FOLDER STYLE LAT LON ZOOM WIDTH HEIGHT
 * FILE.png}. The folder is that of the base map and its heights; the size is in pixels of the
 * picture, which has two for each logical pixel.
 */
@NullMarked
final class PaintView {

  private PaintView() {}

  public static void main(String[] args) throws Exception {
    double lat = Double.parseDouble(args[2]);
    double lon = Double.parseDouble(args[3]);
    int zoom = Integer.parseInt(args[4]);
    TileArchive archive = BaseMapFile.open(Path.of(args[0], "base.pmtiles"));
    Heights heights = Heights.open(Path.of(args[0], "heights.bin"));
    BundledStyle style = BundledStyle.valueOf(args[1]);
    try (TileService service =
        new TileService(
            archive, heights, style.load(), TileServiceLimits.usual(), System.err::println)) {
      int width = Integer.parseInt(args[5]);
      int height = Integer.parseInt(args[6]);
      ImageIO.write(view(service, lat, lon, zoom, width, height), "png", new File(args[7]));
    }
  }

  /** Stitches tiles round a point; the world goes on to both sides. */
  static BufferedImage view(
      TileService service, double lat, double lon, int zoom, int width, int height) {
    BufferedImage view = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = view.createGraphics();
    int side = 512;
    double left = WebMercator.x(lon) * side * (1 << zoom) - width / 2.0;
    double top = WebMercator.y(lat) * side * (1 << zoom) - height / 2.0;
    for (int y = (int) Math.floor(top / side); y * side < top + height; y++) {
      for (int x = (int) Math.floor(left / side); x * side < left + width; x++) {
        if (y >= 0 && y < 1 << zoom) {
          TileId id = TileId.ofZxy(zoom, Math.floorMod(x, 1 << zoom), y);
          graphics.drawImage(
              image(service.request(id).join()),
              (int) Math.round(x * side - left),
              (int) Math.round(y * side - top),
              null);
        }
      }
    }
    graphics.dispose();
    return view;
  }

  static BufferedImage image(Raster raster) {
    BufferedImage image =
        new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, raster.width(), raster.height(), raster.argb(), 0, raster.width());
    return image;
  }
}
