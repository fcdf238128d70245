package mapside.importer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import mapside.article.ImageSource;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes the pictures of pages that are large enough to be of the article, as far as memory allows.
 */
final class PictureReader extends DrawObject {

  private static final float LEAST_SIDE = 40;
  private static final float LEAST_SHARE = 0.02f;

  /** A picture of all of the page is its paper, or a scan that the text was read from. */
  private static final float GREATEST_SHARE = 0.85f;

  private static final int MOST_PIXELS = 4_000_000;
  private static final int MOST_BYTES = 32 << 20;

  private final PDFTextStripper reader;
  private final List<PagePicture> taken = new ArrayList<>();
  private PDRectangle box = new PDRectangle();
  private boolean turned;
  private int bytes;

  PictureReader(PDFTextStripper reader) {
    super(reader);
    this.reader = reader;
  }

  /** Begins a page. */
  void begin(PDPage page) {
    taken.clear();
    box = page.getCropBox();
    turned = page.getRotation() != 0;
  }

  /** What was taken of the page. */
  List<PagePicture> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && reader.getResources() != null
        && reader.getResources().isImageXObject(name)) {
      if (!turned && bytes < MOST_BYTES) {
        take(name);
      }
      return;
    }
    super.process(operator, operands);
  }

  private void take(COSName name) {
    Matrix matrix = reader.getGraphicsState().getCurrentTransformationMatrix();
    float width = Math.abs(matrix.getScalingFactorX());
    float height = Math.abs(matrix.getScalingFactorY());
    float share = width * height / (box.getWidth() * box.getHeight());
    if (!(width >= LEAST_SIDE && height >= LEAST_SIDE)
        || !(share >= LEAST_SHARE && share <= GREATEST_SHARE)) {
      return;
    }
    try {
      PDXObject object = reader.getResources().getXObject(name);
      if (object instanceof PDImageXObject image) {
        ImageSource source = source(image);
        float left = matrix.getTranslateX() - box.getLowerLeftX();
        float bottom = box.getUpperRightY() - matrix.getTranslateY();
        taken.add(new PagePicture(source, left, left + width, bottom - height, bottom));
      }
    } catch (IOException | RuntimeException e) {
      System.getLogger(PictureReader.class.getName())
          .log(System.Logger.Level.DEBUG, "a picture was not read", e);
    }
  }

  /** JPEG as it is where its colours are plain; all others as PNG. */
  private ImageSource source(PDImageXObject image) throws IOException {
    List<COSName> filters = image.getStream().getFilters();
    boolean jpeg = filters.equals(List.of(COSName.DCT_DECODE));
    boolean plain =
        image.getColorSpace() instanceof PDDeviceRGB
            || image.getColorSpace() instanceof PDDeviceGray;
    if (jpeg && plain && image.getSoftMask() == null) {
      try (InputStream in = image.getStream().getCOSObject().createRawInputStream()) {
        return held("picture.jpg", in.readNBytes(MOST_BYTES));
      }
    }
    if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
      throw new IOException("too large");
    }
    BufferedImage pixels = image.getImage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(pixels, "png", out);
    return held("picture.png", out.toByteArray());
  }

  private ImageSource held(String name, byte[] data) {
    bytes += data.length;
    return new ImageSource.Held(name, data);
  }
}
