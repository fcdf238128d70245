package mapside.importer.epub;

import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.importer.Archive;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.ImportProblem;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.importer.html.HtmlBlocks;
import mapside.importer.html.RepeatedHead;
import mapside.task.Running;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads books in EPUB 2 and 3: chapters in reading order, with their pictures and footnotes. */
public final class EpubImporter implements Importer {

  private static final String FORMAT = "EPUB";

  /** So many parts at the beginning may be title pages. */
  private static final int TITLE_PAGES = 3;

  @Override
  public boolean couldBe(Source source) {
    return Archive.begins(source)
        && (source.headAsLatin().contains("application/epub+zip")
            || source.ending().equals("epub")
            || Archive.has(source, EpubPackage.CONTAINER));
  }

  @Override
  public Article read(Source source, Running running) throws ImportException {
    try (Archive archive = Archive.open(source, FORMAT)) {
      EpubPackage book = EpubPackage.of(archive);
      if (book.isLocked()) {
        throw new ImportException(new ImportProblem.Locked(source.file()));
      }
      Flow flow = new Flow(source);

      if (book.title().isPresent()) {
        flow.heading(1, Draft.of(book.title().get()));
      }
      About about = book.about(book.title().orElseGet(source::baseName));
      int read = 0;
      for (EpubPackage.Chapter chapter : book.chapters()) {
        // A title page, a half title, or the first chapter says again whose book it is.
        Optional<About> told = read < TITLE_PAGES ? Optional.of(about) : Optional.empty();
        add(chapter, archive, source, flow, book, told);
        running.reached((double) ++read / book.chapters().size());
      }
      return flow.build(about);
    }
  }

  private static void add(
      EpubPackage.Chapter chapter,
      Archive archive,
      Source source,
      Flow flow,
      EpubPackage book,
      Optional<About> told)
      throws ImportException {
    Optional<byte[]> bytes = archive.part(chapter.path());
    if (bytes.isEmpty()) {
      return;
    }
    Document page = Markup.parse(bytes.get());
    Element body = Optional.ofNullable(page.selectFirst("body")).orElse(page);
    flow.anchor(chapter.path());
    boolean headed = body.selectFirst("h1, h2, h3") != null;
    if (!headed && chapter.name().isPresent() && body.hasText()) {
      flow.heading(2, Draft.of(chapter.name().get()));
    }
    removeTitlePage(body, book);
    told.ifPresent(about -> RepeatedHead.remove(body, about));
    EpubReferences references = new EpubReferences(source.file(), archive, chapter.path());
    new HtmlBlocks(flow, references, 1).add(body);
  }

  /** The title is told already; a page that says nothing else would tell it again. */
  private static void removeTitlePage(Element body, EpubPackage book) {
    Element heading = body.selectFirst("h1");
    if (heading != null
        && book.title().filter(heading.text().strip()::equalsIgnoreCase).isPresent()) {
      heading.remove();
    }
  }
}
