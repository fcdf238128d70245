package mapside.detection.span;

import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/**
 * A stretch of text that may name a place.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param start UTF-16 offset of its first character
 * @param end offset after its last one
 * @param name its words, folded, with spaces between
 * @param postings the places of the gazetteer with that name; none for a name found otherwise
 * @param origin how it was found
 */
public record Candidate(
    int first, int last, int start, int end, String name, Postings postings, Origin origin) {

  /** How a candidate was found. */
  public enum Origin {
    /** The gazetteer has the name. */
    GAZETTEER,
    /** A word in it says what it is: "Lincoln County". */
    GENERIC,
    /** Its words and those around it are used as those of places are. */
    TAGGER
  }

  /** How many words it has. */
  public int words() {
    return last - first + 1;
  }

  /** Whether the two share a word. */
  public boolean overlaps(Candidate other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether all its places are meant by it as a people or a belonging: "Japanese". */
  public boolean isDemonym() {
    return !postings.isEmpty() && postings.kind(0) == NameKind.DEMONYM;
  }

  /** The kind of the likeliest place. */
  public WorldKind kind(WorldGazetteer world) {
    return world.kind(postings.place(0));
  }
}
