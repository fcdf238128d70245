package mapside.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedFontsTest {

  private static final String REPLACEMENTS = "GSUB";

  @Test
  void theFontOfAFileIsReadWithoutItsReplacements() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      PDPage page = new PDPage();
      page.setResources(resources);
      document.addPage(page);
      COSName name = resources.add(font(document));

      new EmbeddedFonts().prepare("Tf", List.of(name), resources);

      PDFont read =
          PDFontFactory.createFont(
              Objects.requireNonNull(
                  resources.getCOSObject().getCOSDictionary(COSName.FONT).getCOSDictionary(name)));
      byte[] file =
          ((PDType0Font) read).getDescendantFont().getFontDescriptor().getFontFile2().toByteArray();
      TrueTypeFont bare = parse(file);
      assertThat(bare.getTableMap()).doesNotContainKey(REPLACEMENTS);
      assertThat(bare.getNumberOfGlyphs()).isEqualTo(parse(plex()).getNumberOfGlyphs());
    }
  }

  /** PDFBox would keep a width for each of two thousand million letters, until memory is gone. */
  @ParameterizedTest
  @CsvSource({
    "3 2000000000 500, false",
    "-2000000000 7 500, false",
    "3 90 500, true",
    "0 65535 500 7 9 300, true"
  })
  void widthsOfMoreLettersThanAFontHasAreTakenOut(String numbers, boolean isKept)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      COSName name = resources.add(font(document));
      COSArray widths = new COSArray();
      for (String number : numbers.split(" ")) {
        widths.add(COSInteger.get(Long.parseLong(number)));
      }
      COSDictionary descendant = descendant(resources, name);
      descendant.setItem(COSName.W, widths);

      new EmbeddedFonts().prepare("Tf", List.of(name), resources);

      assertThat(descendant.containsKey(COSName.W)).isEqualTo(isKept);
    }
  }

  private static COSDictionary descendant(PDResources resources, COSName name) {
    COSDictionary fonts =
        Objects.requireNonNull(resources.getCOSObject().getCOSDictionary(COSName.FONT));
    COSDictionary font = Objects.requireNonNull(fonts.getCOSDictionary(name));
    COSArray descendants = Objects.requireNonNull(font.getCOSArray(COSName.DESCENDANT_FONTS));
    return (COSDictionary) descendants.getObject(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 12, 27, 28, 40})
  void aFontThatBreaksOffIsNoHarm(int length) throws IOException {
    assertThat(EmbeddedFonts.strip(Arrays.copyOf(plex(), length))).isFalse();
  }

  @Test
  void theFontHasReplacementsToBeginWith() throws IOException {
    assertThat(parse(plex()).getTableMap()).containsKey(REPLACEMENTS);
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream in = new ByteArrayInputStream(plex())) {
      return PDType0Font.load(document, in, false);
    }
  }

  private static TrueTypeFont parse(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  private static byte[] plex() throws IOException {
    return Files.readAllBytes(Path.of("assets/fonts/IBMPlexSans-Regular.ttf"));
  }
}
