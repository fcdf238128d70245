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
    spaced = false;
  }

  @Override
  protected void endPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    taker.accept(
        new PageContent(
            number++, box.getWidth(), box.getHeight(), List.copyOf(glyphs), pictures.taken()));
  }

  @Override
  protected void writePage() {
    // Nothing is written; the letters are put in order elsewhere.
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    if (text == null || text.isEmpty() || glyphs.size() >= MOST_GLYPHS) {
      return;
    }
    // Turned letters are stamps in the margin.
    if (at.getDir() != 0 || !Float.isFinite(at.getXDirAdj()) || !Float.isFinite(at.getYDirAdj())) {
      return;
    }
    if (text.isBlank()) {
      spaced = true;
      return;
    }
    Glyph glyph = glyph(at, text);
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

  private Glyph glyph(TextPosition at, String text) {
    Cut cut = cuts.computeIfAbsent(at.getFont(), Cut::of);
    float size = Math.abs(at.getYScale()) > 0 ? Math.abs(at.getYScale()) : at.getFontSizeInPt();
    float x = at.getXDirAdj();
    float y = at.getYDirAdj();
    float width = Math.max(0, at.getWidthDirAdj());
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
