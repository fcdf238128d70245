package mapside.importer.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a file does not bring. One font is enough to read, because nothing is
 * drawn; PDFBox itself would look through all fonts of the system and write a list of them into the
 * user's home folder.
 */
final class PlainFonts implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static boolean isInstalled;

  private final TrueTypeFont font;

  private PlainFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** From the first time on, for the whole program; the font is read once only. */
  static synchronized void install() throws IOException {
    if (isInstalled) {
      return;
    }
    // PDFBox would tell of every font and every fault of a file on standard error.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    try (InputStream in = FontMapping.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("missing: " + FONT);
      }
      byte[] bytes = in.readAllBytes();
      EmbeddedFonts.strip(bytes);
      FontMappers.set(new PlainFonts(new TTFParser().parse(new RandomAccessReadBuffer(bytes))));
      isInstalled = true;
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  @SuppressWarnings("NullAway") // PDFBox takes null for a font that is no OpenType one
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }
}
