package mapside.speech;

import java.io.IOException;

/** A program that should have spoken was silent; the message is what it complains of. */
public final class SilentException extends IOException {

  private static final long serialVersionUID = 1;

  SilentException(String complaint) {
    super(complaint);
  }
}
