package mapside.basemap;

/** A base map that can't be opened. */
public final class BaseMapException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient BaseMapProblem problem;

  /** Carries the problem; the cause may be shown to programmers only. */
  public BaseMapException(BaseMapProblem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** What is wrong, for a view to put into words. */
  public BaseMapProblem problem() {
    return problem;
  }
}
