package mapside.handout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import mapside.article.ImageSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Prints pictures, each on one sheet with its caption. */
final class PrintedPictures {

  /** Points that a picture of a pixel has, if it is not too wide so: 120 pixels to an inch. */
  private static final float POINTS_A_PIXEL = 0.6f;

  /** Between a picture and its caption. */
  private static final float GAP = 3;

  /** So much smaller a picture may be printed, so that no sheet ends in white. */
  private static final float SHRUNK = 0.7f;

  /** Of the sheet's height a picture has this, however long its caption is. */
  private static final float LEAST = 0.2f;

  private static final float QUALITY = 0.85f;

  private final PDDocument document;
  private final float most;
  private final boolean isSparing;

  private PrintedPictures(PDDocument document, float most, boolean isSparing) {
    this.document = document;
    this.most = most;
    this.isSparing = isSparing;
  }

  /** Pictures as they are, up to half of a sheet and a little more. */
  static PrintedPictures asTheyAre(PDDocument document) {
    return new PrintedPictures(document, 0.55f, false);
  }

  /** Pictures up to a third of a sheet, in greys, and dark ones lighter, for many copies. */
  static PrintedPictures sparing(PDDocument document) {
    return new PrintedPictures(document, 0.36f, true);
  }

  /**
   * Prints a picture where it has room with its caption, which comes next.
   *
   * @param caption its height in points
   * @return whether the picture could be read
   */
  boolean draw(Sheets sheets, ImageSource source, float caption) throws IOException {
    Optional<PrintedPicture> read = read(source);
    if (read.isEmpty()) {
      return false;
    }
    PrintedPicture picture = isSparing ? read.get().sparing() : read.get();
    BufferedImage image = picture.image();
    float below = GAP + caption + 1;
    float highest =
        Math.min(
            most * sheets.height(), Math.max(LEAST * sheets.height(), sheets.height() - below));
    float wide = Math.min(sheets.width(), image.getWidth() * POINTS_A_PIXEL);
    float high = wide * image.getHeight() / image.getWidth();
    if (high > highest) {
      wide *= highest / high;
      high = highest;
    }
    float free = sheets.room() - below;
    if (free < high && free >= SHRUNK * high) {
      wide *= free / high;
      high = free;
    }
    PDImageXObject printed =
        picture.isDrawing()
            ? LosslessFactory.createFromImage(document, image)
            : JPEGFactory.createFromImage(document, image, QUALITY);
    sheets.picture(printed, wide, high, below);
    sheets.skip(GAP);
    return true;
  }

  private static Optional<PrintedPicture> read(ImageSource source) {
    try {
      return Optional.of(PrintedPicture.read(source));
    } catch (IOException e) {
      System.getLogger(PrintedPictures.class.getName())
          .log(System.Logger.Level.INFO, "not printed: " + source.name(), e);
      return Optional.empty();
    }
  }
}
