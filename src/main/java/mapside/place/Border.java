package mapside.place;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import mapside.geo.Shape;

/**
 * A border between countries, as it is, as it is claimed, or as it was.
 *
 * @param id its stable name in files
 * @param kind what sort of border
 * @param titles what it is, in a few words
 * @param from the year since which it holds
 * @param until the year it ended; empty if it still holds
 * @param line its course
 */
public record Border(
    String id, Kind kind, Names titles, int from, OptionalInt until, Shape.Lines line) {

  /** What sort of border it is. */
  public enum Kind {
    /** Where one country's control ends and the other's begins. */
    LINE_OF_CONTROL,
    /** Where one country says that the border should be. */
    CLAIM,
    /** Where it was. */
    HISTORIC;

    /** The word that files use: lower case, with hyphens. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word in a file; empty if there is no such kind. */
    public static Optional<Kind> ofCode(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
