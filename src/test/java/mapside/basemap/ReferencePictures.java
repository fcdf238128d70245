package mapside.basemap;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import mapside.basemap.file.BaseMapFile;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.relief.Heights;
import mapside.basemap.render.TilePainter;
import mapside.basemap.render.TileSize;
import mapside.basemap.style.BundledStyle;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.NullMarked;

/**
 * Paints the pictures that the test compares with: {@code ReferencePictures FOLDER} writes them
 * anew after a change that was looked at, into {@code src/test/resources/mapside/basemap}. Each is
 * a tile of the shipped base map in one style, at a quarter of its size.
 */
@NullMarked
final class ReferencePictures {

  /** A tile and what it shows. */
  record View(String name, TileId tile) {}

  static final List<View> VIEWS =
      List.of(
          new View("kurils", TileId.ofZxy(5, 29, 11)),
          new View("nagoya", TileId.ofZxy(7, 112, 50)),
          new View("aegean", TileId.ofZxy(6, 36, 24)));

  /** Pixels of a tile, across, that become one of the picture. */
  private static final int REDUCED = 4;

  private ReferencePictures() {}

  public static void main(String[] args) throws Exception {
    for (View view : VIEWS) {
      for (BundledStyle style : BundledStyle.values()) {
        Path file = Path.of(args[0], name(view, style));
        Files.createDirectories(file.getParent());
        ImageIO.write(paint(view, style), "png", file.toFile());
      }
    }
  }

  static String name(View view, BundledStyle style) {
    return view.name() + "-" + style.code() + ".png";
  }

  /** Paints a view from the assets. */
  static BufferedImage paint(View view, BundledStyle style) throws IOException, BaseMapException {
    Path folder = Path.of(System.getProperty("mapside.assets"), "map");
    try (TileArchive archive = BaseMapFile.open(folder.resolve("base.pmtiles"));
        Heights heights = Heights.open(folder.resolve("heights.bin"))) {
      Set<String> layers = style.load().layers();
      VectorTile tile = VectorTile.decode(archive.tile(view.tile()).orElseThrow(), layers);
      Raster painted =
          new TilePainter(style.load(), TileSize.DOUBLE, heights, problem -> {})
              .paint(view.tile(), tile, view.tile().z());
      return reduced(painted);
    }
  }

  private static BufferedImage reduced(Raster raster) {
    int width = raster.width() / REDUCED;
    int height = raster.height() / REDUCED;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, mean(raster, x * REDUCED, y * REDUCED));
      }
    }
    return image;
  }

  private static int mean(Raster raster, int left, int top) {
    int mean = 0;
    for (int shift = 0; shift < 24; shift += Byte.SIZE) {
      int sum = 0;
      for (int i = 0; i < REDUCED * REDUCED; i++) {
        sum += raster.at(left + i % REDUCED, top + i / REDUCED) >> shift & 0xff;
      }
      mean |= sum / (REDUCED * REDUCED) << shift;
    }
    return mean;
  }
}
