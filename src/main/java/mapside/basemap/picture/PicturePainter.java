package mapside.basemap.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import mapside.basemap.render.TileSize;
import mapside.raster.Raster;

/**
 * Puts pictures of any size onto tiles. Keeps its canvas from tile to tile, so each thread needs a
 * painter of its own.
 */
public final class PicturePainter {

  private static final int OPAQUE = 0xff << 24;

  /** Up to here pixels become squares, which a display of one pixel a point shows as they were. */
  private static final double SHARP = 2;

  /** Where a map is that is too small to be seen: a little lighter than the ground. */
  private static final Color PLATE = new Color(0x28ffffff, true);

  private final int side;
  private final int[] pixels;
  private final Graphics2D graphics;

  /** A painter of tiles of a size. */
  public PicturePainter(TileSize size) {
    side = size.pixels();
    BufferedImage canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    graphics = canvas.createGraphics();
  }

  /** Fills the tile with a colour. */
  public void clear(int argb) {
    Arrays.fill(pixels, argb);
  }

  /**
   * Fills the tile with a part of a picture.
   *
   * @param column which of the parts in a row
   * @param row which row of parts
   * @param parts into how many parts a row is cut, and a column: a power of two
   */
  public void part(BufferedImage picture, int column, int row, int parts) {
    double width = (double) picture.getWidth() / parts;
    double height = (double) picture.getHeight() / parts;
    // Only what is seen is enlarged, and a pixel around it to blend with.
    int left = Math.max(0, (int) Math.floor(column * width) - 1);
    int top = Math.max(0, (int) Math.floor(row * height) - 1);
    int right = Math.min(picture.getWidth(), (int) Math.ceil((column + 1) * width) + 1);
    int bottom = Math.min(picture.getHeight(), (int) Math.ceil((row + 1) * height) + 1);
    BufferedImage seen = picture.getSubimage(left, top, right - left, bottom - top);
    double scaleX = side / width;
    double scaleY = side / height;
    AffineTransform transform = AffineTransform.getScaleInstance(scaleX, scaleY);
    transform.translate(left - column * width, top - row * height);
    draw(seen, transform, scaleX);
  }

  /** Puts a whole picture at a place among {@code pieces} by {@code pieces}. */
  public void piece(BufferedImage picture, int column, int row, int pieces) {
    double pieceSide = (double) side / pieces;
    AffineTransform transform =
        AffineTransform.getTranslateInstance(column * pieceSide, row * pieceSide);
    transform.scale(pieceSide / picture.getWidth(), pieceSide / picture.getHeight());
    draw(picture, transform, pieceSide / picture.getWidth());
  }

  /** Marks a box, in pixels. */
  public void plate(Rectangle2D box) {
    graphics.setColor(PLATE);
    graphics.fill(box);
  }

  private void draw(BufferedImage picture, AffineTransform transform, double scale) {
    boolean squares = scale >= 1 && scale <= SHARP && scale == Math.rint(scale);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        squares
            ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, transform, null);
  }

  /** The tile as it is now, opaque. */
  public Raster picture() {
    int[] argb = new int[pixels.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = pixels[i] | OPAQUE;
    }
    return new Raster(side, side, argb);
  }
}
