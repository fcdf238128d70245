package mapside.gazetteer.world;

/** A gazetteer that can't be used. */
public final class WorldException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient WorldProblem problem;

  /** Carries the problem. */
  public WorldException(WorldProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, for a view to put into words. */
  public WorldProblem problem() {
    return problem;
  }
}
