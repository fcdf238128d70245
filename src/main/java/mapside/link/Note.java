package mapside.link;

import java.util.Locale;
import java.util.Optional;
import mapside.text.TextRange;

/**
 * A passage that a reader has marked, and what the reader has to say of it.
 *
 * @param id its stable name in files
 * @param range the passage in the article's plain text
 * @param colour the colour that it is marked in
 * @param words what the reader says; empty for a highlight only
 */
public record Note(String id, TextRange range, Colour colour, String words) {

  /**
   * The colour of a highlight. They differ for people who see few colours too, and each has a line
   * of its own besides.
   */
  public enum Colour {
    YELLOW,
    BLUE,
    PURPLE,
    GREEN;

    /** The word that files and style sheets use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of a word in a file; empty if there is none. */
    public static Optional<Colour> ofCode(String code) {
      for (Colour colour : values()) {
        if (colour.code().equals(code)) {
          return Optional.of(colour);
        }
      }
      return Optional.empty();
    }
  }

  /** The same passage in another colour. */
  public Note in(Colour other) {
    return new Note(id, range, other, words);
  }

  /** The same passage with other words. */
  public Note saying(String other) {
    return new Note(id, range, colour, other);
  }
}
