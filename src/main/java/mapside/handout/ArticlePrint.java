package mapside.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import mapside.article.About;
import mapside.article.Article;
import mapside.messages.Messages;
import mapside.raster.DrawingFonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An article for print as it is read: text, pictures, tables and notes, on numbered pages. */
public final class ArticlePrint {

  private static final PrintedText.Sizes SIZES =
      new PrintedText.Sizes(20, 13.5f, 11.5f, 10.5f, 8.8f);

  private final Article article;
  private final Messages words;
  private final Path fonts;

  /**
   * A print of an article.
   *
   * @param fonts the folder of the fonts
   */
  public ArticlePrint(Article article, Messages words, Path fonts) {
    this.article = article;
    this.words = words;
    this.fonts = fonts;
  }

  /**
   * Writes it as a PDF file; a file there stays until the new one is whole.
   *
   * @throws IOException if it can't be written, or a font can't be read
   */
  public void write(Path file, Paper paper) throws IOException {
    try (PDDocument document = composed(paper)) {
      PdfFile.save(document, file);
    }
  }

  /**
   * Makes it, ready to be shown or printed; the document is closed by whoever asked for it.
   *
   * @throws IOException if a font can't be read
   */
  public PDDocument make(Paper paper) throws IOException {
    // Its fonts are whole only once it was saved.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = composed(paper)) {
      document.save(bytes);
    }
    return Loader.loadPDF(bytes.toByteArray());
  }

  private PDDocument composed(Paper paper) throws IOException {
    DrawingFonts.register(fonts);
    PDDocument document = new PDDocument();
    try {
      PdfFile.describe(document, about());
      try (Sheets sheets =
          new Sheets(
              document, new Type(document, fonts), paper, about().title(), about().language())) {
        new PrintedText(article, new StyledText(article.plainText()), words, SIZES)
            .write(sheets, PrintedPictures.asTheyAre(document));
      }
      return document;
    } catch (IOException | RuntimeException e) {
      document.close();
      throw e;
    }
  }

  private About about() {
    return article.about();
  }
}
