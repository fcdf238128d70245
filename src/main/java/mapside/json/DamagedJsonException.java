package mapside.json;

import java.io.Serial;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A text that should be JSON is not, from some line on. */
public final class DamagedJsonException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final int line;

  /** Takes line and reason from the parser. */
  public DamagedJsonException(JacksonException cause) {
    super(cause.getOriginalMessage(), cause);
    TokenStreamLocation location = cause.getLocation();
    line = location == null ? 1 : Math.max(1, location.getLineNr());
  }

  /** The line where it stops being JSON, from 1. */
  public int line() {
    return line;
  }
}
