package mapside.basemap.relief;

import java.io.IOException;

/** A file of heights whose bytes are not as they must be; the message says what is wrong. */
public final class DamagedHeightsException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedHeightsException(String message) {
    super(message);
  }
}
