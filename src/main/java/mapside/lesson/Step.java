package mapside.lesson;

import java.util.List;
import mapside.article.Block;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/**
 * One step of a lesson: what the class sees until the teacher goes on.
 *
 * @param content what is shown
 * @param note what only the teacher sees; empty for nothing
 * @param isHeld whether the lesson waits here: reading aloud stops, and one press of a clicker more
 *     is needed to go on
 * @param isDropped whether it is left out; it stays in the lesson, to be taken in again
 */
public record Step(Content content, String note, boolean isHeld, boolean isDropped) {

  /** What a step shows. */
  public sealed interface Content {}

  /** The article's title, with all of its places. */
  public record Title() implements Content {}

  /**
   * A stretch of the article, with the places that it names.
   *
   * @param range in the article's plain text
   */
  public record Text(TextRange range) implements Content {}

  /**
   * A picture of the article with its caption, and the places that the caption names.
   *
   * @param figure one of the article's blocks
   */
  public record Picture(Block.Figure figure) implements Content {}

  /**
   * What the teacher has added.
   *
   * @param caption what is written; may be empty
   * @param places what the map frames; it stays where it is for none
   */
  public record Own(String caption, List<PlaceId> places) implements Content {

    /** Copies the list. */
    public Own {
      places = List.copyOf(places);
    }
  }

  /** A step without a note that is neither held nor dropped. */
  public static Step of(Content content) {
    return new Step(content, "", false, false);
  }

  /** The same with another content. */
  public Step with(Content other) {
    return new Step(other, note, isHeld, isDropped);
  }

  /** The same with another note. */
  public Step withNote(String text) {
    return new Step(content, text, isHeld, isDropped);
  }

  /** The same, held or not. */
  public Step held(boolean held) {
    return new Step(content, note, held, isDropped);
  }

  /** The same, left out or not. */
  public Step dropped(boolean dropped) {
    return new Step(content, note, isHeld, dropped);
  }
}
