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

/** Reads the pictures of an article for print: no larger than a sheet can show. */
final class PrintedPicture {

  /** 240 for each inch of a sheet. */
  private static final int MOST_WIDE = 1700;

  private PrintedPicture() {}

  /**
   * Reads a picture.
   *
   * @throws IOException if it is missing or no picture
   */
  static BufferedImage read(ImageSource source) throws IOException {
    byte[] bytes = source.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.UTF_8);
    boolean isDrawing =
        source.name().toLowerCase(Locale.ROOT).endsWith(".svg") || head.contains("<svg");
    try {
      return isDrawing ? drawn(bytes) : pixels(bytes);
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + source.name(), e);
    }
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
