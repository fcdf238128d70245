package mapside.basemap.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a picture whose bytes are not to be trusted: its size is looked at before anything of that
 * size is made, and texts in it, which may swell without end, are stepped over.
 */
public final class PictureDecoder {

  /** Tiles are 256 or 512 pixels wide, and twice that for sharp displays. */
  static final int MAX_SIDE = 2048;

  /** A JPEG in steps has about ten; each costs the time of a whole picture. */
  static final int MAX_SCANS = 64;

  private static final int START_OF_SCAN = 0xda;

  private PictureDecoder() {}

  /**
   * Reads a picture.
   *
   * @throws UnreadablePictureException if it is damaged, too large, or neither PNG nor JPEG
   */
  public static BufferedImage decode(byte[] bytes) throws UnreadablePictureException {
    PictureFormat format = PictureFormat.of(bytes);
    if (!format.isRead()) {
      throw new UnreadablePictureException(
          format != PictureFormat.OTHER,
          format == PictureFormat.OTHER
              ? "it is neither a PNG nor a JPEG picture"
              : "its tiles are " + format + " pictures, not PNG or JPEG");
    }
    if (format == PictureFormat.JPEG && scans(bytes) > MAX_SCANS) {
      throw damaged("a JPEG picture in more than " + MAX_SCANS + " steps");
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return read(reader);
    } catch (UnreadablePictureException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The JDK's readers let all kinds of exceptions through where a picture is damaged.
      throw damaged("a picture can't be read: " + e.getMessage());
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage read(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width > MAX_SIDE || height > MAX_SIDE) {
      throw damaged("a picture of " + width + " × " + height + " pixels");
    }
    return reader.read(0);
  }

  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int i = 1; i < jpeg.length; i++) {
      if ((jpeg[i] & 0xff) == START_OF_SCAN && (jpeg[i - 1] & 0xff) == 0xff) {
        scans++;
      }
    }
    return scans;
  }

  private static UnreadablePictureException damaged(String what) {
    return new UnreadablePictureException(false, what);
  }
}
