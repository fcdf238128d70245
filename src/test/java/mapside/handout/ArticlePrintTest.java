package mapside.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mapside.article.Article;
import mapside.fixture.Shipped;
import mapside.importer.formats.Importers;
import mapside.messages.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article on paper: all of it, on numbered pages. */
class ArticlePrintTest {

  private static final Path FILES = Path.of("src/test/resources/mapside/importer");

  @TempDir private Path folder;

  @Test
  void theShippedArticleIsPrintedWholeOnNumberedPages() throws Exception {
    Article article = Shipped.reading().article();
    try (PDDocument document = print(article)) {
      String text = text(document);

      assertThat(document.getNumberOfPages()).isBetween(4, 20);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(article.about().title());
      assertThat(letters(text)).contains(letters(article.textOf(article.blocks().getLast())));
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(text(document, page)).contains(article.about().title() + " " + page + "\n");
      }
      assertThat(pictures(document)).as("its figures").isPositive();
    }
  }

  @Test
  void tablesListsFootnotesAndPicturesComeAlong() throws Exception {
    Article article = Importers.all().read(FILES.resolve("markdown/ferries.md"));
    try (PDDocument document = print(article)) {
      String text = letters(text(document));

      article.blocks().stream()
          .flatMap(block -> block.parts().stream())
          .map(part -> letters(part.in(article.plainText())))
          .forEach(part -> assertThat(text).contains(part));
      assertThat(pictures(document)).isEqualTo(1);
    }
  }

  @Test
  void aTextFromTheRightIsPrintedInTheFontsOfTheSystem() throws Exception {
    Article article = Importers.all().read(FILES.resolve("html/arabic.html"));
    try (PDDocument document = print(article)) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);

      // Its lines begin at the right margin; a line of Latin text would end wherever it ends.
      assertThat(inkIn(page, page.getWidth() - 70, page.getWidth() - 54)).isPositive();
      assertThat(inkIn(page, page.getWidth() - 50, page.getWidth())).isZero();
    }
  }

  @Test
  void aRowThatIsHigherThanAPageGoesOnOverleaf() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("table.md"),
            "# Table\n\n| a | b |\n|---|---|\n| " + "long words ".repeat(2000) + "end | short |\n");
    try (PDDocument document = print(Importers.all().read(file))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(letters(text(document))).contains("wordsend");
    }
  }

  @Test
  void aPictureThatIsMissingIsToldInWords() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("missing.md"), "# Missing\n\n![A ferry at sea](gone.png)\n\nThe end.\n");
    try (PDDocument document = print(Importers.all().read(file))) {
      assertThat(text(document)).contains("A ferry at sea", "The end.");
    }
  }

  private PDDocument print(Article article) throws IOException {
    Path file = folder.resolve("print.pdf");
    new ArticlePrint(article, Messages.of(Locale.UK), Shipped.ASSETS.resolve("fonts"))
        .write(file, Paper.A4);
    return Loader.loadPDF(file.toFile());
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int pictures(PDDocument document) throws IOException {
    int pictures = 0;
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        pictures += page.getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return pictures;
  }

  private static int inkIn(BufferedImage page, int from, int to) {
    int ink = 0;
    for (int x = from; x < to; x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        ink += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return ink;
  }
}
