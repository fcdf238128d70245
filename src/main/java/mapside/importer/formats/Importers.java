package mapside.importer.formats;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.article.Article;
import mapside.importer.ImportException;
import mapside.importer.ImportProblem;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.importer.docx.DocxImporter;
import mapside.importer.epub.EpubImporter;
import mapside.importer.html.HtmlImporter;
import mapside.importer.markdown.MarkdownImporter;
import mapside.importer.pdf.PdfImporter;
import mapside.importer.plain.PlainTextImporter;
import mapside.task.Running;

/** The importers for all formats that Mapside reads. */
public final class Importers {

  /** The endings of the files that can be opened, for those who choose among files. */
  public static final List<String> ENDINGS =
      List.of("pdf", "epub", "docx", "html", "htm", "xhtml", "md", "markdown", "txt");

  /** How files of formats begin that only look like text, or like nothing. */
  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put("{\\rtf", "RTF");
    OTHERS.put("\u00D0\u00CF\u0011\u00E0", "Microsoft Office 97 (.doc)");
    OTHERS.put("%!PS", "PostScript");
    OTHERS.put("AT&TFORM", "DjVu");
  }

  private final List<Importer> importers;

  /** Importers to ask in this order. */
  public Importers(List<Importer> importers) {
    this.importers = List.copyOf(importers);
  }

  /** All of them, the more particular first. */
  public static Importers all() {
    return new Importers(
        List.of(
            new PdfImporter(),
            new EpubImporter(),
            new DocxImporter(),
            new HtmlImporter(),
            new MarkdownImporter(),
            new PlainTextImporter()));
  }

  /** Reads a file on the caller's thread, as {@link #read(Path, Running)} does. */
  public Article read(Path file) throws ImportException {
    return read(file, Running.uncancelled());
  }

  /**
   * Reads a file by the first importer whose it could be.
   *
   * @param running is told how far it is, and may cancel
   * @throws ImportException if the file is missing, damaged or of no known format
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public Article read(Path file, Running running) throws ImportException {
    Source source = Source.of(file);
    String head = source.headAsLatin();
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (head.startsWith(other.getKey())) {
        throw new ImportException(new ImportProblem.OtherFormat(file, other.getValue()));
      }
    }
    for (Importer importer : importers) {
      if (importer.couldBe(source)) {
        return importer.read(source, running);
      }
    }
    throw new ImportException(
        source.head().length == 0
            ? new ImportProblem.Empty(file)
            : new ImportProblem.NotText(file));
  }
}
