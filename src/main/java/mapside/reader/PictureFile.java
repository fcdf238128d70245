package mapside.reader;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.scene.image.Image;
import mapside.article.ImageSource;

/** Reads pictures: SVG, and whatever JavaFX reads. */
final class PictureFile {

  /** Larger ones are read smaller, so that no picture takes all memory. */
  private static final int MOST_PIXELS_WIDE = 4096;

  private PictureFile() {}

  /**
   * Reads a picture. Takes long; not for the user-interface thread.
   *
   * @throws IOException if it is missing or no picture
   */
  static Picture read(ImageSource source) throws IOException {
    byte[] bytes = source.bytes();
    return isDrawing(source, bytes) ? lines(source, bytes) : pixels(source, bytes);
  }

  private static boolean isDrawing(ImageSource source, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.UTF_8);
    return source.name().toLowerCase(Locale.ROOT).endsWith(".svg") || head.contains("<svg");
  }

  /** Nothing outside of the file is loaded, least of all from a network. */
  private static Picture lines(ImageSource source, byte[] bytes) throws IOException {
    LoaderContext closed =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument drawing;
    try {
      drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, closed);
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + source.name(), e);
    }
    if (drawing == null || !(drawing.size().getWidth() > 0 && drawing.size().getHeight() > 0)) {
      throw new IOException("no drawing: " + source.name());
    }
    return new Picture.Lines(drawing);
  }

  private static Picture pixels(ImageSource source, byte[] bytes) throws IOException {
    ImageSize size = ImageSize.of(bytes);
    boolean large = size.width() > MOST_PIXELS_WIDE || size.height() > MOST_PIXELS_WIDE;
    Image image =
        large
            ? new Image(
                new ByteArrayInputStream(bytes), MOST_PIXELS_WIDE, MOST_PIXELS_WIDE, true, true)
            : new Image(new ByteArrayInputStream(bytes));
    if (image.isError() || image.getWidth() < 1 || image.getHeight() < 1) {
      throw new IOException("damaged: " + source.name(), image.getException());
    }
    return new Picture.Pixels(image);
  }
}
