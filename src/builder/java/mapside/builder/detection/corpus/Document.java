package mapside.builder.detection.corpus;

import java.util.List;

/**
 * A text of a corpus.
 *
 * @param id its name in the corpus
 * @param text the plain text
 * @param places what people marked, in text order
 */
public record Document(String id, String text, List<Gold> places) {

  /** Copies the list. */
  public Document {
    places = List.copyOf(places);
  }
}
