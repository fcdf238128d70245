package mapside.importer.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import mapside.article.About;
import mapside.article.Article;
import mapside.importer.Authors;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.ImportProblem;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.task.Running;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: text in reading order, without what pages are decorated with. */
public final class PdfImporter implements Importer {

  private static final String FORMAT = "PDF";
  private static final String BEGINNING = "%PDF-";
  private static final String END = "%%EOF";
  private static final int MOST_PAGES = 5000;
  private static final long MOST_BYTES = 1L << 30;

  /** Behind the end of a file, mail programs and servers leave a little. */
  private static final int END_REACH = 4096;

  @Override
  public boolean couldBe(Source source) {
    String head = source.headAsLatin();
    int at = head.indexOf(BEGINNING);
    return at >= 0 && at < 1024;
  }

  @Override
  public Article read(Source source, Running running) throws ImportException {
    refuseIncomplete(source);
    try {
      PlainFonts.install();
      try (PDDocument document = Pages.open(source)) {
        return read(document, source, running);
      }
    } catch (CancellationException e) {
      // An IllegalStateException too, but nobody's fault.
      throw e;
    } catch (InvalidPasswordException e) {
      throw new ImportException(new ImportProblem.Locked(source.file()), e);
    } catch (IOException e) {
      throw source.damaged(FORMAT, e);
    } catch (ClassCastException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | NegativeArraySizeException
        | ArithmeticException
        | StackOverflowError e) {
      // What a library meets in a file that lies about itself.
      throw source.damaged(FORMAT, e);
    }
  }

  private static Article read(PDDocument document, Source source, Running running)
      throws IOException, ImportException {
    if (document.getNumberOfPages() < 1) {
      throw new ImportException(new ImportProblem.Damaged(source.file(), FORMAT));
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new ImportException(new ImportProblem.TooManyPages(source.file(), MOST_PAGES));
    }
    List<PageContent> pages = new Pages(source, running).of(document);
    if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
      throw new ImportException(
          hasPictures(document)
              ? new ImportProblem.Scanned(source.file())
              : new ImportProblem.Empty(source.file()));
    }
    Flow flow = new Flow(source);
    PdfBlocks.add(pages, flow);
    running.reached(0.95);
    return flow.build(about(document, flow, source));
  }

  private static boolean hasPictures(PDDocument document) {
    for (PDPage page : document.getPages()) {
      if (page.getResources() != null
          && page.getResources().getXObjectNames().iterator().hasNext()) {
        return true;
      }
    }
    return false;
  }

  /** A file that breaks off would be mended silently, and the rest of the article be missing. */
  private static void refuseIncomplete(Source source) throws ImportException {
    try (RandomAccessFile file = new RandomAccessFile(source.file().toFile(), "r")) {
      if (file.length() > MOST_BYTES) {
        throw source.tooLarge(MOST_BYTES);
      }
      byte[] end = new byte[(int) Math.min(file.length(), END_REACH)];
      file.seek(file.length() - end.length);
      file.readFully(end);
      if (!new String(end, StandardCharsets.ISO_8859_1).contains(END)) {
        throw new ImportException(new ImportProblem.Damaged(source.file(), FORMAT));
      }
    } catch (IOException e) {
      throw Source.refused(source.file(), e);
    }
  }

  private static About about(PDDocument document, Flow flow, Source source) {
    Optional<String> named =
        Optional.ofNullable(document.getDocumentInformation().getTitle())
            .map(String::strip)
            .filter(PdfImporter::isTitle);
    Optional<String> author =
        Optional.ofNullable(document.getDocumentInformation().getAuthor())
            .map(String::strip)
            .filter(Authors::isNamed);
    String title = flow.title().or(() -> named).orElseGet(source::baseName);
    String tag = document.getDocumentCatalog().getLanguage();
    Locale language = Locale.forLanguageTag(tag == null ? "" : tag);
    return new About(
        title,
        author,
        Optional.empty(),
        Optional.empty(),
        language.getLanguage().isEmpty() ? Locale.ENGLISH : language);
  }

  /** Programs write names of files where people leave the title blank. */
  private static boolean isTitle(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return !words.isEmpty()
        && !lower.startsWith("microsoft word")
        && !lower.matches(".*\\.(?:docx?|indd|tex|dvi|pdf|odt|rtf|qxd)$")
        && !lower.equals("untitled");
  }
}
