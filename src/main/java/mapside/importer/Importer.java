package mapside.importer;

import java.nio.file.Path;
import mapside.article.Article;

/** Reads articles of one format. Without state, for any thread. */
public interface Importer {

  /**
   * Whether a file could be of this format, told cheaply: by its name, and by a look at its
   * beginning where the name says nothing.
   *
   * @param file a file that exists
   */
  boolean couldBe(Path file);

  /**
   * Reads a file.
   *
   * @throws ImportException if that is not possible
   */
  Article read(Path file) throws ImportException;
}
