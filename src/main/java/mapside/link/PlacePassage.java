package mapside.link;

/**
 * A passage as seen from one place or from several.
 *
 * @param passage the sentence
 * @param strength how closely it is about them
 */
public record PlacePassage(Passage passage, Strength strength) {

  /** How closely a passage is about a place; the stronger first. */
  public enum Strength {
    /** It names the place itself. */
    DIRECT,
    /** It names the place, but as an actor. */
    ACTOR,
    /** It names a group that the place belongs to, or a member of the place. */
    GROUP
  }
}
