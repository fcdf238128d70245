package mapside.importer.docx;

import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import mapside.article.About;
import mapside.article.Article;
import mapside.importer.Archive;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.task.Running;

/** Reads documents of Word (2007 and later) and of all that writes its format. */
public final class DocxImporter implements Importer {

  private static final String FORMAT = "Word (.docx)";
  private static final String USUAL_PART = "word/document.xml";

  @Override
  public boolean couldBe(Source source) {
    return Archive.begins(source)
        && (source.ending().equals("docx") || Archive.has(source, USUAL_PART));
  }

  @Override
  public Article read(Source source, Running running) throws ImportException {
    try (Archive archive = Archive.open(source, FORMAT)) {
      try {
        return read(archive, source, running);
      } catch (XMLStreamException e) {
        throw archive.damaged(e);
      }
    }
  }

  private static Article read(Archive archive, Source source, Running running)
      throws ImportException, XMLStreamException {
    Relations top = Relations.of(archive.part("_rels/.rels"));
    String path =
        top.ofType("officeDocument")
            .map(target -> Relations.path("", target))
            .filter(archive::has)
            .orElse(USUAL_PART);
    Flow flow = new Flow(source);
    DocxParts parts = DocxParts.of(archive, source.file(), path);
    CoreProperties core = CoreProperties.of(archive.part("docProps/core.xml"));
    DocxHead head = new DocxHead(core);
    DocxBody body = new DocxBody(flow, parts, head, running);
    try (Xml xml = Xml.of(archive.needed(path))) {
      body.read(xml);
    }
    body.addNotes();
    String title = body.title().or(core::title).orElseGet(source::baseName);
    return flow.build(
        new About(
            title,
            head.byline(),
            Optional.empty(),
            Optional.empty(),
            language(core.language().or(parts.styles()::language))));
  }

  private static Locale language(Optional<String> tag) {
    return tag.map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(Locale.ENGLISH);
  }
}
