package mapside.basemap;

import java.io.IOException;

/** A tile archive that can't be read, with the reason in a form that a view can put into words. */
public final class ArchiveException extends IOException {

  private static final long serialVersionUID = 1;

  /** What is wrong with the archive. */
  public enum Reason {
    /** It is a file of another kind. */
    OTHER_FILE,
    /** It is of a version of its format that is not read. */
    OTHER_VERSION,
    /** It points beyond its own end, so a part is missing. */
    CUT_SHORT,
    /** Its bytes contradict themselves. */
    DAMAGED,
    /** It is compressed in a way that is not read. */
    OTHER_COMPRESSION,
    /** Its tiles are of a kind that is not read. */
    OTHER_TILES,
    /** A part of it is larger than anything a map needs. */
    TOO_LARGE
  }

  private final Reason reason;

  /** Says what is wrong, once for the program and once for people. */
  public ArchiveException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What is wrong, for a view to put into words. */
  public Reason reason() {
    return reason;
  }
}
