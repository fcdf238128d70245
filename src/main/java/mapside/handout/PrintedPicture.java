package mapside.handout;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import mapside.article.ImageSource;

/**
 * A picture of an article for print: no larger than a sheet can show.
 *
 * @param image its pixels, on white
 * @param isDrawing whether it is drawn of lines and areas, not a photograph
 */
record PrintedPicture(BufferedImage image, boolean isDrawing) {

  /** 240 for each inch of a sheet. */
  private static final int MOST_WIDE = 1700;

  /** Of the ink that covers all, so much a picture may take that is printed many times. */
  private static final double MUCH_INK = 0.4;

  /** Lighter than this, as a share of its ink, a picture shows nothing any more. */
  private static final double LEAST_INK = 0.55;

  /**
   * Reads a picture.
   *
   * @throws IOException if it is missing or no picture
   */
  static PrintedPicture read(ImageSource source) throws IOException {
    byte[] bytes = source.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.UTF_8);
    boolean isDrawing =
        source.name().toLowerCase(Locale.ROOT).endsWith(".svg") || head.contains("<svg");
    try {
      return new PrintedPicture(isDrawing ? drawn(bytes) : pixels(bytes), isDrawing);
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + source.name(), e);
    }
  }

  /** The same in greys, because most copies are printed so, and with less ink if it is dark. */
  PrintedPicture sparing() {
    double ink = ink();
    double share = ink <= MUCH_INK ? 1 : Math.max(LEAST_INK, MUCH_INK / ink);
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int light = 255 - (int) Math.round((255 - light(image.getRGB(x, y))) * share);
        grey.setRGB(x, y, light << 16 | light << 8 | light);
      }
    }
    return new PrintedPicture(grey, isDrawing);
  }

  /** How light a colour looks, by the weights of Rec. ITU-R BT.709. */
  private static double light(int colour) {
    return 0.2126 * (colour >> 16 & 0xff)
        + 0.7152 * (colour >> 8 & 0xff)
        + 0.0722 * (colour & 0xff);
  }

  /** The share of its area that ink covers: 0 for white, 1 for black. */
  double ink() {
    long ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y);
        ink += 3 * 255 - (colour >> 16 & 0xff) - (colour >> 8 & 0xff) - (colour & 0xff);
      }
    }
    return ink / (3.0 * 255 * image.getWidth() * image.getHeight());
  }

  /** Nothing outside of the file is loaded, least of all from a network. */
  private static BufferedImage drawn(byte[] bytes) throws IOException {
    LoaderContext closed =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, closed);
    if (drawing == null || !(drawing.size().getWidth() > 0 && drawing.size().getHeight() > 0)) {
      throw new IOException("no drawing");
    }
    double ratio = Math.min(4, drawing.size().getHeight() / drawing.size().getWidth());
    BufferedImage image =
        new BufferedImage(
            MOST_WIDE, Math.max(1, (int) (MOST_WIDE * ratio)), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(java.awt.Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    drawing.renderWithPlatform(
        NullPlatformSupport.INSTANCE, g, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
    g.dispose();
    return image;
  }

  /**
   * Of a large picture only every second pixel is read, or fewer, so that none takes all memory.
   */
  private static BufferedImage pixels(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / MOST_WIDE);
        every.setSourceSubsampling(step, step, 0, 0);
        return onWhite(reader.read(0, every));
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = opaque.createGraphics();
    g.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
    g.dispose();
    return opaque;
  }
}
