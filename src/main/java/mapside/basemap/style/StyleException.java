package mapside.basemap.style;

/** A style file with a mistake in it; the message names the file, the line and what is wrong. */
public final class StyleException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;

  StyleException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
    this.line = line;
  }

  /** The line of the mistake, from 1. */
  public int line() {
    return line;
  }
}
