package mapside.builder.source;

/** The build can't go on; the message says in one line why and what to do. */
public final class BuildException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Takes the line to print. */
  public BuildException(String message) {
    super(message);
  }

  /** Takes the line to print and what led to it. */
  public BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
