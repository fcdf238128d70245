package mapside.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads the letters and pictures of all pages, in the order in which they are drawn. */
final class GlyphReader extends PDFTextStripper {

  /** A page with more letters is no page to read. */
  private static final int MOST_GLYPHS = 400_000;

  /** So many letters back, one in the same place is the same one, drawn twice to look bold. */
  private static final int DOUBLES = 3;

  private final Consumer<PageContent> taker;
  private final PictureReader pictures;
  private final EmbeddedFonts fonts = new EmbeddedFonts();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Map<@Nullable PDFont, Cut> cuts = new IdentityHashMap<>();
  private List<LinkArea> links = List.of();
  private PDRectangle box = new PDRectangle();
  private float height;
  private boolean upright;
  private boolean spaced;
  private int number;

  private GlyphReader(int from, int to, Consumer<PageContent> taker) {
    this.taker = taker;
    number = from;
    setStartPage(from + 1);
    setEndPage(to);
    pictures = new PictureReader(this);
    addOperator(pictures);
  }

  /**
   * Reads some pages, telling of each.
   *
   * @param from the number of the first one, from 0
   * @param to the number of the first one that is not read
   */
  static void read(PDDocument document, int from, int to, Consumer<PageContent> taker)
      throws IOException {
    GlyphReader reader = new GlyphReader(from, to, taker);
    reader.writeText(document, Writer.nullWriter());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    fonts.prepare(operator.getName(), operands, getResources());
    super.processOperator(operator, operands);
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs.clear();
    pictures.begin(page);
    links = LinkArea.of(page);
    box = page.getCropBox();
    height = box.getHeight();
    upright = page.getRotation() == 0 && box.getLowerLeftX() == 0 && box.getLowerLeftY() == 0;
    spaced = false;
  }

  @Override
  protected void endPage(PDPage page) {
    taker.accept(
        new PageContent(number++, box.getWidth(), height, List.copyOf(glyphs), pictures.taken()));
  }

  @Override
  protected void writePage() {
    // Nothing is written; the letters are put in order elsewhere.
  }

  /**
   * Takes a letter that stands as most do at once. What PDFBox measures of each besides takes half
   * of the time of reading a page.
   */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    boolean isPlain =
        upright
            && !font.isVertical()
            && matrix.getShearX() == 0
            && matrix.getShearY() == 0
            && matrix.getScaleX() > 0
            && matrix.getScaleY() > 0;
    String text = isPlain ? font.toUnicode(code) : null;
    if (text == null) {
      super.showGlyph(matrix, font, code, displacement);
      return;
    }
    take(
        text,
        matrix.getTranslateX(),
        height - matrix.getTranslateY(),
        displacement.getX() * matrix.getScaleX(),
        matrix.getScaleY(),
        font);
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    // Turned letters are stamps in the margin.
    if (text != null && at.getDir() == 0) {
      float size = Math.abs(at.getYScale()) > 0 ? Math.abs(at.getYScale()) : at.getFontSizeInPt();
      take(text, at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(), size, at.getFont());
    }
  }

  private void take(String text, float x, float y, float width, float size, @Nullable PDFont font) {
    if (text.isEmpty()
        || glyphs.size() >= MOST_GLYPHS
        || !Float.isFinite(x)
        || !Float.isFinite(y)) {
      return;
    }
    if (text.isBlank()) {
      spaced = true;
      return;
    }
    Glyph glyph = glyph(text, x, y, Math.max(0, width), size, font);
    if (!isDouble(glyph)) {
      glyphs.add(glyph);
    }
    spaced = false;
  }

  /** What the name of a font tells of its letters. */
  private record Cut(boolean isBold, boolean isItalic) {

    private static Cut of(@Nullable PDFont font) {
      String name = font == null ? "" : String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
      return new Cut(
          Stream.of("bold", "black", "cmbx").anyMatch(name::contains),
          Stream.of("italic", "oblique", "cmti", "cmsl").anyMatch(name::contains));
    }
  }

  private Glyph glyph(
      String text, float x, float y, float width, float size, @Nullable PDFont font) {
    Cut cut = cuts.computeIfAbsent(font, Cut::of);
    return new Glyph(
        Lettering.read(text),
        x,
        y,
        width,
        size,
        cut.isBold(),
        cut.isItalic(),
        spaced,
        linkAt(x + width / 2, y - size / 3));
  }

  private Optional<String> linkAt(float x, float y) {
    for (LinkArea area : links) {
      if (area.contains(x, y)) {
        return Optional.of(area.target());
      }
    }
    return Optional.empty();
  }

  private boolean isDouble(Glyph glyph) {
    for (int i = Math.max(0, glyphs.size() - DOUBLES); i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i);
      boolean here =
          Math.abs(before.x() - glyph.x()) < 0.25f * Math.max(1, glyph.width())
              && Math.abs(before.y() - glyph.y()) < 0.1f * glyph.size();
      if (here && before.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }
}
