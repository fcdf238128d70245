package mapside.cli;

import mapside.detection.Detector;

/** What the command line needs somebody for who knows where the gazetteer is. */
public interface Detectors {

  /**
   * A detector that is ready.
   *
   * @throws RefusedException if its files are missing or damaged
   */
  Detector open() throws RefusedException;

  /** Something that can't be done; the message says why, in words for users. */
  final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    /** Takes the words. */
    public RefusedException(String message) {
      super(message);
    }
  }
}
