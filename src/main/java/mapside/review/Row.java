package mapside.review;

import mapside.link.Decision;
import mapside.link.Note;

/** What a row of the list of notes stands for. */
sealed interface Row {

  /** What it is found by. */
  String words();

  /**
   * A highlight or a note.
   *
   * @param note which one
   * @param passage the words that it is on
   */
  record Noted(Note note, String passage) implements Row {
    @Override
    public String words() {
      return passage + " " + note.words();
    }
  }

  /**
   * What the reader has said of a name.
   *
   * @param decision what was said
   */
  record Decided(Decision decision) implements Row {
    @Override
    public String words() {
      return decision.name()
          + " "
          + decision.place().map(place -> String.join(" ", place.names().all())).orElse("");
    }
  }

  /**
   * What lost its place, because the text has changed.
   *
   * @param lost what it was
   */
  record Lost(mapside.session.Lost lost) implements Row {
    @Override
    public String words() {
      return lost.words() + " " + lost.told();
    }
  }
}
