package mapside.importer;

import java.io.Serial;

/** A file could not be read as an article; {@link #problem()} says why. */
public final class ImportException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final transient ImportProblem problem;

  /** An exception for a problem. */
  public ImportException(ImportProblem problem) {
    super(problem.key() + " " + problem.arguments());
    this.problem = problem;
  }

  /** An exception for a problem that another one led to. */
  public ImportException(ImportProblem problem, Throwable cause) {
    this(problem);
    initCause(cause);
  }

  /** Why, worded for readers. */
  public ImportProblem problem() {
    return problem;
  }
}
