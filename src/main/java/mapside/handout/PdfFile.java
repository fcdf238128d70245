package mapside.handout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mapside.article.About;
import mapside.disk.WholeFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What all PDF files have in common that are made of an article. */
final class PdfFile {

  private PdfFile() {}

  /** Says what a document is of. */
  static void describe(PDDocument document, About about) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(about.title());
    information.setCreator("Mapside");
    about.byline().ifPresent(information::setAuthor);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(about.language().toLanguageTag());
  }

  /** Writes a document; a file there stays until the new one is whole. */
  static void save(PDDocument document, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    // Not by createTempFile, whose files nobody else may read.
    Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    try {
      // Not save(File), whose failures do not say what they are.
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        document.save(out);
      }
      WholeFile.move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
