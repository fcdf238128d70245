package mapside.reader;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.Image;

/** Reads pictures from files: SVG, and whatever JavaFX reads. */
final class PictureFile {

  private PictureFile() {}

  /**
   * Reads a picture. Takes long; not for the user-interface thread.
   *
   * @throws IOException if the file is missing or no picture
   */
  static Picture read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("missing: " + file);
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".svg") ? lines(file) : pixels(file);
  }

  /** Nothing outside of the file is loaded, least of all from a network. */
  private static Picture lines(Path file) throws IOException {
    LoaderContext closed =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument drawing;
    try {
      drawing = new SVGLoader().load(file.toUri().toURL(), closed);
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + file, e);
    }
    if (drawing == null || !(drawing.size().getWidth() > 0 && drawing.size().getHeight() > 0)) {
      throw new IOException("no drawing: " + file);
    }
    return new Picture.Lines(drawing);
  }

  private static Picture pixels(Path file) throws IOException {
    Image image = new Image(file.toUri().toString());
    if (image.isError() || image.getWidth() < 1 || image.getHeight() < 1) {
      throw new IOException("damaged: " + file, image.getException());
    }
    return new Picture.Pixels(image);
  }
}
