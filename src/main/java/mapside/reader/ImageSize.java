package mapside.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture says that it is, told by its head alone.
 *
 * @param width in pixels; 0 if that is not known
 * @param height in pixels; 0 if that is not known
 */
record ImageSize(int width, int height) {

  /** A small file may hold a picture that takes gigabytes when it is unpacked. */
  private static final long MOST_PIXELS = 120_000_000;

  /**
   * Looks at the head of a picture.
   *
   * @throws IOException if it has more pixels than can be shown
   */
  static ImageSize of(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new ImageSize(0, 0);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        ImageSize size = new ImageSize(reader.getWidth(0), reader.getHeight(0));
        if ((long) size.width * size.height > MOST_PIXELS) {
          throw new IOException("too many pixels");
        }
        return size;
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException e) {
      throw new IOException("damaged", e);
    }
  }
}
