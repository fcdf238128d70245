package mapside.reader;

import java.util.Locale;
import mapside.link.Note;
import mapside.text.TextRange;

/**
 * A stretch of text that is coloured from behind.
 *
 * @param range where
 * @param kind why
 */
record Band(TextRange range, Kind kind) {

  /** Why a stretch is coloured; later ones are drawn over earlier ones. */
  enum Kind {
    /** A passage of the selection that names a group of a place, or a member of it. */
    GROUP,
    /** A passage that names a selected place as an actor. */
    ACTOR,
    /** A passage that names a selected place. */
    DIRECT,
    /** What the reader has marked, in one of four colours. */
    MARK_YELLOW,
    MARK_BLUE,
    MARK_PURPLE,
    MARK_GREEN,
    /** The end of what the reader has commented on: a dot. */
    NOTE,
    /** The passage that the reader is at: a bar in the margin. */
    ACTIVE,
    /** What was looked for. */
    FOUND,
    /** The place among these that the reader is at. */
    FOUND_ACTIVE,
    /** Text that is selected to be copied. */
    COPY;

    /** Whether it is what the reader has marked. */
    boolean isMark() {
      return switch (this) {
        case MARK_YELLOW, MARK_BLUE, MARK_PURPLE, MARK_GREEN -> true;
        default -> false;
      };
    }

    /** How a note is shown. */
    static Kind of(Note.Colour colour) {
      return switch (colour) {
        case YELLOW -> MARK_YELLOW;
        case BLUE -> MARK_BLUE;
        case PURPLE -> MARK_PURPLE;
        case GREEN -> MARK_GREEN;
      };
    }

    /** The class that the style sheet knows it by. */
    String styleClass() {
      return "band-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
