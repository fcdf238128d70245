package mapside.builder.basemap.relief;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import mapside.builder.source.BuildException;

/** Heights as grey values, from the tiles of KDE Marble: two arc minutes a cell. */
final class MarbleHeights {

  private static final int LEVEL = 3;
  private static final int TILE = 675;
  private static final int TILE_COLUMNS = 2 << LEVEL;

  private MarbleHeights() {}

  /**
   * The grid of grey values, 0 to 255.
   *
   * @param folder Marble's folder {@code maps/earth/srtm}
   */
  static Grid read(Path folder) {
    Grid grid = new Grid(TILE * TILE_COLUMNS);
    IntStream.range(0, TILE_COLUMNS * TILE_COLUMNS / 2)
        .parallel()
        .forEach(i -> read(folder, grid, i % TILE_COLUMNS, i / TILE_COLUMNS));
    return grid;
  }

  private static void read(Path folder, Grid grid, int tileColumn, int tileRow) {
    String name = "%d/%06d/%06d_%06d.jpg".formatted(LEVEL, tileRow, tileRow, tileColumn);
    Raster grey = image(folder.resolve(name)).getRaster();
    for (int y = 0; y < TILE; y++) {
      int start = (tileRow * TILE + y) * grid.columns() + tileColumn * TILE;
      for (int x = 0; x < TILE; x++) {
        grid.values()[start + x] = grey.getSample(x, y, 0);
      }
    }
  }

  private static BufferedImage image(Path file) {
    try {
      BufferedImage image = ImageIO.read(file.toFile());
      if (image == null || image.getWidth() != TILE || image.getHeight() != TILE) {
        throw new BuildException(file + " is no picture of " + TILE + " pixels");
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
