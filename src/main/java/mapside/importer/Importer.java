package mapside.importer;

import mapside.article.Article;
import mapside.task.Running;

/** Reads articles of one format. Without state, for any thread. */
public interface Importer {

  /** Whether a file could be of this format, told cheaply: by its beginning before its name. */
  boolean couldBe(Source source);

  /**
   * Reads a file.
   *
   * @param running is told how far it is, and may cancel
   * @throws ImportException if that is not possible
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  Article read(Source source, Running running) throws ImportException;
}
