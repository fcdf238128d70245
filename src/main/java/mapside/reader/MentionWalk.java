package mapside.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mapside.link.Mention;
import mapside.session.ReadingSession;
import mapside.text.TextRange;

/** Walks the keyboard from name to name, beginning with what is on the screen. */
final class MentionWalk {

  private final ReadingSession session;
  private final Column column;
  private final Scroller scroller;
  private final TextInView inView;
  private OptionalInt current = OptionalInt.empty();
  private boolean waiting;

  MentionWalk(ReadingSession session, Column column, Scroller scroller, TextInView inView) {
    this.session = session;
    this.column = column;
    this.scroller = scroller;
    this.inView = inView;
  }

  /** The name that has the keyboard. */
  Optional<Mention> current() {
    return current.isPresent()
        ? Optional.of(session.reading().mentions().get(current.getAsInt()))
        : Optional.empty();
  }

  /** No name has the keyboard any more. */
  void leave() {
    current = OptionalInt.empty();
    waiting = false;
  }

  /** Goes to the next name, or for −1 to the one before; false if there is none. */
  boolean step(int by) {
    List<Mention> mentions = session.reading().mentions();
    int next;
    if (current.isPresent()) {
      next = current.getAsInt() + by;
    } else if (by > 0) {
      next = MentionSearch.firstAtOrAfter(mentions, Mention::range, inView.range().start());
    } else {
      return false;
    }
    if (next < 0 || next >= mentions.size()) {
      leave();
      return false;
    }
    current = OptionalInt.of(next);
    waiting = true;
    TextRange range = mentions.get(next).range();
    scroller.reveal(range, 0);
    focusIfThere();
    return true;
  }

  /** Gives the keyboard to the name as soon as it has come to rest on the screen. */
  void focusIfThere() {
    if (!waiting || scroller.isGliding()) {
      return;
    }
    for (PieceView view : column.views()) {
      for (MentionMark mark : Highlights.marksOf(view)) {
        if (current().filter(mark.mention()::equals).isPresent()) {
          waiting = false;
          mark.requestFocus();
        }
      }
    }
  }
}
