package mapside.export;

import mapside.detection.Detection;

/**
 * Writes found places document by document, and a long document part by part, so that no more is
 * kept than the format demands. Call in the order of the methods. For one thread.
 */
public interface PlacesWriter {

  /** What stands before the first document. */
  default void begin() {}

  /**
   * Begins a document.
   *
   * @param id its name, such as that of its file
   * @param text the plain text, in which all ranges count
   */
  void open(String id, String text);

  /** What was found in the next part of the document. */
  void part(Detection part);

  /** Ends the document. */
  void close();

  /** What stands behind the last document. */
  default void end() {}
}
