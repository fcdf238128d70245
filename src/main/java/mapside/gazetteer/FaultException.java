package mapside.gazetteer;

import java.io.Serial;

/** One entry of a file can't be used; the reader reports it and goes on with the next. */
final class FaultException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final PlaceProblem.Fault fault;

  FaultException(PlaceProblem.Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  PlaceProblem.Fault fault() {
    return fault;
  }
}
