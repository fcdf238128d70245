package mapside.reader;

import javafx.scene.Node;
import mapside.messages.Messages;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finding in the text: joins the bar, what it finds, and the column that goes there. */
final class Find implements FindBar.Verbs {

  private final Finder finder;
  private final Scroller scroller;
  private final Runnable onChange;
  private final Runnable home;
  private final TextInView inView;
  private final FindBar bar;
  private @Nullable Node focusBefore;
  private int origin;

  /**
   * Starts closed.
   *
   * @param onChange draws the hits
   * @param home takes the keyboard back when the bar closes and nobody had it before
   */
  Find(
      Finder finder,
      Scroller scroller,
      TextInView inView,
      Messages words,
      Runnable onChange,
      Runnable home) {
    this.finder = finder;
    this.scroller = scroller;
    this.inView = inView;
    this.onChange = onChange;
    this.home = home;
    bar = new FindBar(words, this);
  }

  FindBar bar() {
    return bar;
  }

  boolean isOpen() {
    return bar.isVisible();
  }

  /** Opens the bar, with some words to begin with. */
  void open(String start) {
    if (!isOpen()) {
      origin = inView.range().start();
      @Nullable Node owner = bar.getScene() == null ? null : bar.getScene().getFocusOwner();
      focusBefore = owner;
    }
    bar.open(start);
  }

  @Override
  public void find(String words) {
    if (isOpen()) {
      finder.find(words, origin);
      show();
    }
  }

  @Override
  public void step(int by) {
    if (!isOpen()) {
      open("");
    } else {
      finder.step(by);
      origin = finder.active().map(TextRange::start).orElse(origin);
      show();
    }
  }

  @Override
  public void close() {
    bar.setVisible(false);
    finder.clear();
    onChange.run();
    @Nullable Node before = focusBefore;
    focusBefore = null;
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    } else {
      home.run();
    }
  }

  private void show() {
    bar.show(finder.activeIndex(), finder.count());
    onChange.run();
    finder.active().ifPresent(scroller::reveal);
  }
}
