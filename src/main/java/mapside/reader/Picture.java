package mapside.reader;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture that was read: of pixels, or of lines that are painted at the size needed. */
public sealed interface Picture {

  /** Its height for a width of 1. */
  double aspect();

  /** The widest it should be shown, in logical pixels. */
  double widest();

  /**
   * It as pixels. Takes long; not for the user-interface thread.
   *
   * @param width how many pixels wide it will be seen
   */
  Image paint(int width);

  /**
   * A picture of pixels.
   *
   * @param image the pixels
   */
  record Pixels(Image image) implements Picture {

    @Override
    public double aspect() {
      return image.getHeight() / image.getWidth();
    }

    @Override
    public double widest() {
      return image.getWidth();
    }

    @Override
    public Image paint(int width) {
      return image;
    }
  }

  /**
   * A picture of lines.
   *
   * @param drawing what to paint
   */
  record Lines(SVGDocument drawing) implements Picture {

    @Override
    public double aspect() {
      FloatSize size = drawing.size();
      return size.getHeight() / size.getWidth();
    }

    @Override
    public double widest() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public Image paint(int width) {
      int height = Math.max(1, (int) Math.round(width * aspect()));
      BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D graphics = painted.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      drawing.renderWithPlatform(
          com.github.weisj.jsvg.renderer.NullPlatformSupport.INSTANCE,
          graphics,
          new ViewBox(width, height));
      graphics.dispose();
      int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
      WritableImage image = new WritableImage(width, height);
      image
          .getPixelWriter()
          .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
      return image;
    }
  }
}
