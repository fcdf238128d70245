package mapside.export;

/**
 * Writes found places document by document, so that nothing is kept. Each method gives the next
 * stretch of the output. For one thread.
 */
public interface PlacesWriter {

  /** What stands before the first document; may be empty. */
  default String begin() {
    return "";
  }

  /** One document. */
  String document(FoundDocument document);

  /** What stands behind the last document; may be empty. */
  default String end() {
    return "";
  }
}
