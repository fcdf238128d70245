package mapside.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import mapside.link.LinkedArticle;
import mapside.session.ReadingSession;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Walks the keyboard from name to name and link to link, beginning with what is on the screen. */
final class MentionWalk {

  private final ReadingSession session;
  private final Column column;
  private final Scroller scroller;
  private final TextInView inView;
  private @Nullable LinkedArticle known;
  private List<Stop> stops = List.of();
  private OptionalInt current = OptionalInt.empty();
  private boolean waiting;

  MentionWalk(ReadingSession session, Column column, Scroller scroller, TextInView inView) {
    this.session = session;
    this.column = column;
    this.scroller = scroller;
    this.inView = inView;
  }

  /** The name or link that has the keyboard. */
  Optional<Stop> current() {
    return current.isPresent() ? Optional.of(stops.get(current.getAsInt())) : Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality")
  private void refresh() {
    if (known != session.reading()) {
      known = session.reading();
      stops = Stop.of(session.reading());
    }
  }

  /** No name has the keyboard any more. */
  void leave() {
    current = OptionalInt.empty();
    waiting = false;
  }

  /** Gives the keyboard back to the name that had it; one that is out of view has it no more. */
  @SuppressWarnings("ReferenceEquality")
  void resume() {
    if (waiting) {
      // It is on its way to one that comes into view.
      return;
    }
    boolean isSame = known == session.reading();
    if (isSame && current().filter(stop -> inView.range().contains(stop.range())).isPresent()) {
      waiting = true;
      focusIfThere();
    } else {
      leave();
    }
  }

  /** Goes to the next name, or for −1 to the one before; false if there is none. */
  boolean step(int by) {
    refresh();
    int next;
    if (current.isPresent()) {
      next = current.getAsInt() + by;
    } else if (by > 0) {
      next = MentionSearch.firstAtOrAfter(stops, Stop::range, inView.range().start());
    } else {
      return false;
    }
    if (next < 0 || next >= stops.size()) {
      leave();
      return false;
    }
    current = OptionalInt.of(next);
    waiting = true;
    TextRange range = stops.get(next).range();
    scroller.reveal(range);
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
        if (current().flatMap(Stop::mention).filter(mark.mention()::equals).isPresent()) {
          focus(mark);
        }
      }
      for (LinkMark mark : Highlights.linksOf(view)) {
        boolean alone = current().filter(stop -> stop.mention().isEmpty()).isPresent();
        if (alone && current().flatMap(Stop::link).filter(mark.link()::equals).isPresent()) {
          focus(mark);
        }
      }
    }
  }

  private void focus(Node mark) {
    waiting = false;
    mark.requestFocus();
  }
}
