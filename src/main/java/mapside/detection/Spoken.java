package mapside.detection;

import java.util.Set;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;

/** Tells whether words are English. */
final class Spoken {

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "is", "was", "for", "that", "with", "on", "by", "at",
          "from", "as", "has", "have", "are", "it", "its", "be", "were", "had", "an", "this", "but",
          "his", "their", "not", "or", "which", "said");

  /** English prose has about a third of such words; other languages a few that look alike. */
  private static final double LEAST_SHARE = 0.12;

  private static final int LEAST_WORDS = 12;

  private Spoken() {}

  /** Whether the words are most likely not English; of few words nothing can be said. */
  static boolean isForeign(Tokens tokens) {
    int words = 0;
    int english = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.shape(i) == Shape.LOWER || tokens.shape(i) == Shape.CASELESS) {
        words++;
        english += ENGLISH.contains(tokens.word(i)) ? 1 : 0;
      }
    }
    return words >= LEAST_WORDS && english < LEAST_SHARE * words;
  }
}
