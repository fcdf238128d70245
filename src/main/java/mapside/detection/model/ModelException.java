package mapside.detection.model;

/** A model that can't be used. */
public final class ModelException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient ModelProblem problem;

  /** Carries the problem. */
  public ModelException(ModelProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, for a view to put into words. */
  public ModelProblem problem() {
    return problem;
  }
}
