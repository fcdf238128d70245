package mapside.basemap.picture;

import java.io.IOException;

/** A picture that can't be read; the message says why. */
public final class UnreadablePictureException extends IOException {

  private static final long serialVersionUID = 1;

  private final boolean otherFormat;

  UnreadablePictureException(boolean otherFormat, String message) {
    super(message);
    this.otherFormat = otherFormat;
  }

  /** Whether the picture may be whole, but is of a format that is not read. */
  public boolean isOtherFormat() {
    return otherFormat;
  }
}
