package mapside.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mapside.session.ReadingSession;

/** The keys that the text understands while it has the keyboard. */
final class KeyInput {

  private final ReadingSession session;
  private final Column column;
  private final Scroller scroller;
  private final MentionWalk walk;
  private final Copying copying;
  private final Find find;
  private final TextInView inView;
  private final Links links;

  KeyInput(
      ReadingSession session,
      Column column,
      Scroller scroller,
      MentionWalk walk,
      Copying copying,
      Find find,
      TextInView inView,
      Links links) {
    this.session = session;
    this.column = column;
    this.scroller = scroller;
    this.walk = walk;
    this.copying = copying;
    this.find = find;
    this.inView = inView;
    this.links = links;
  }

  void onKey(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.ENTER) {
      walk.current().flatMap(Stop::link).ifPresent(links::follow);
      event.consume();
      return;
    }
    if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
      return;
    }
    boolean done = event.isShortcutDown() ? withShortcut(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean withShortcut(KeyEvent event) {
    switch (event.getCode()) {
      case C, INSERT -> {
        if (event.isShiftDown()) {
          return false;
        }
        copying.copy();
      }
      case A -> {
        if (event.isShiftDown()) {
          return false;
        }
        copying.selectAll();
      }
      case HOME -> scroller.glideToTop();
      case END -> scroller.glideToEnd();
      case ENTER -> {
        return walk.current().map(this::toggle).orElse(false);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    double line = 3 * column.measure().textSize();
    switch (event.getCode()) {
      case UP, KP_UP -> scroller.glideBy(-line);
      case DOWN, KP_DOWN -> scroller.glideBy(line);
      case PAGE_UP -> scroller.glideByViews(-1);
      case PAGE_DOWN -> scroller.glideByViews(1);
      case SPACE -> scroller.glideByViews(event.isShiftDown() ? -1 : 1);
      case HOME -> scroller.glideToTop();
      case END -> scroller.glideToEnd();
      case LEFT, KP_LEFT -> {
        return selectByWord(event, -1);
      }
      case RIGHT, KP_RIGHT -> {
        return selectByWord(event, 1);
      }
      default -> {
        return walking(event);
      }
    }
    return true;
  }

  /** Beginning with the passage that the reader is at, else with what is on the screen. */
  private boolean selectByWord(KeyEvent event, int by) {
    if (!event.isShiftDown()) {
      return false;
    }
    int from =
        session
            .selection()
            .activePassage()
            .map(at -> at.passage().range().start())
            .orElse(inView.range().start());
    copying.extendByWord(by, from);
    return true;
  }

  private boolean walking(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.TAB) {
      return step(event.isShiftDown() ? -1 : 1);
    } else if (code == KeyCode.ENTER) {
      return walk.current().map(this::select).orElse(false);
    } else if (code == KeyCode.E && walk.current().isPresent()) {
      session.review().begin(walk.current().get().range());
      return true;
    } else if (code == KeyCode.ESCAPE && !copying.isEmpty() && !find.isOpen()) {
      copying.clear();
      return true;
    } else if (code == KeyCode.F3) {
      find.step(event.isShiftDown() ? -1 : 1);
      return true;
    } else if (code == KeyCode.BACK_SPACE) {
      return links.back();
    } else if (code == KeyCode.ESCAPE && links.isAsking()) {
      links.dismiss();
      return true;
    } else if (code == KeyCode.ESCAPE && find.isOpen()) {
      find.close();
      return true;
    }
    return false;
  }

  /** Before the first name comes the text itself, which then can be left. */
  private boolean step(int by) {
    boolean walking = walk.current().isPresent();
    if (walk.step(by)) {
      return true;
    }
    if (walking && by < 0) {
      column.requestFocus();
      return true;
    }
    return false;
  }

  private boolean select(Stop stop) {
    stop.mention()
        .ifPresentOrElse(
            mention -> session.selectAt(mention.place(), mention.range().start()),
            () -> stop.link().ifPresent(links::follow));
    return true;
  }

  private boolean toggle(Stop stop) {
    stop.mention().ifPresent(mention -> session.toggle(mention.place()));
    return true;
  }
}
