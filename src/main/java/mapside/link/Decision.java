package mapside.link;

import java.util.Locale;
import java.util.Optional;
import mapside.place.Place;
import mapside.text.TextRange;

/**
 * What a reader has said of a name in an article: which place it is, or that it is none.
 *
 * @param id its stable name in files
 * @param range where the name stands that the reader was at
 * @param name its letters
 * @param scope which mentions it holds for
 * @param place the place; empty if the name is not that of a place
 */
public record Decision(
    String id, TextRange range, String name, Scope scope, Optional<Place> place) {

  /** Which mentions a decision holds for. */
  public enum Scope {
    /** Every mention of the name in the article. */
    ALL,
    /** Only the one that the reader was at. */
    ONE;

    /** The word that files use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of a word in a file; empty if there is none. */
    public static Optional<Scope> ofCode(String code) {
      for (Scope scope : values()) {
        if (scope.code().equals(code)) {
          return Optional.of(scope);
        }
      }
      return Optional.empty();
    }
  }

  /** Whether a later decision leaves nothing of this one. */
  boolean isOverruledBy(Decision later) {
    return later.scope == Scope.ALL
        ? name.equals(later.name)
        : scope == Scope.ONE && range.overlaps(later.range);
  }
}
