package mapside.linkfile;

import java.util.Optional;
import mapside.link.Decision;
import mapside.link.Note;
import mapside.link.Role;
import mapside.place.PlaceId;

/** What an annotation says of its words. */
sealed interface Content {

  /**
   * They name a place.
   *
   * @param place which one
   * @param role the part that the name plays
   */
  record Link(PlaceId place, Role role) implements Content {}

  /**
   * A reader has said what they name.
   *
   * @param place which place; empty if none
   * @param scope which mentions it holds for
   */
  record Verdict(Optional<PlaceId> place, Decision.Scope scope) implements Content {}

  /**
   * A reader has marked them.
   *
   * @param colour in which colour
   * @param words what the reader says; empty for nothing
   */
  record Remark(Note.Colour colour, String words) implements Content {}
}
