package mapside.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mapside.article.Article;

/** The importers for all formats that Mapside reads. */
public final class Importers {

  private final List<Importer> importers;

  /** Importers to ask in this order. */
  public Importers(List<Importer> importers) {
    this.importers = List.copyOf(importers);
  }

  /** All of them, the more particular first. */
  public static Importers all() {
    return new Importers(List.of(new MarkdownImporter(), new PlainTextImporter()));
  }

  /**
   * Reads a file by the first importer whose it could be.
   *
   * @throws ImportException if the file is missing, damaged or of no known format
   */
  public Article read(Path file) throws ImportException {
    if (!Files.exists(file)) {
      throw new ImportException(new ImportProblem.Missing(file));
    }
    if (Files.isDirectory(file)) {
      throw new ImportException(new ImportProblem.IsFolder(file));
    }
    for (Importer importer : importers) {
      if (importer.couldBe(file)) {
        return importer.read(file);
      }
    }
    throw new ImportException(new ImportProblem.NotText(file));
  }
}
