package mapside.parcel;

import java.nio.file.Path;

/** A parcel that can't be opened. */
public final class ParcelException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient ParcelProblem problem;

  ParcelException(Path file, ParcelProblem.Fault fault) {
    super(fault + ": " + file);
    problem = new ParcelProblem(file, fault);
  }

  /** What is wrong, for a view to put into words. */
  public ParcelProblem problem() {
    return problem;
  }
}
