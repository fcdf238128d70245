package mapside.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import mapside.link.Work;
import mapside.messages.Messages;
import mapside.messages.WriteFailure;
import mapside.session.ReadingSession;

/**
 * Saves what the reader adds to the article, as it is added: a moment after a change, off the
 * JavaFX thread. What could not be saved is tried again, and kept meanwhile. For the JavaFX thread.
 */
final class Saving {

  /** A second after a change it must be on the disk. */
  private static final Duration DELAY = Duration.millis(300);

  private static final Duration RETRY = Duration.seconds(5);

  private final Services services;
  private final ReadingSession session;
  private final Consumer<String> tell;
  private final PauseTransition later = new PauseTransition(DELAY);
  private final Pen pen = new Pen();
  private Optional<Desk> desk = Optional.empty();
  private Optional<Work> saved = Optional.empty();
  private boolean isWaiting;
  private boolean isTold;

  /**
   * Saves nothing yet.
   *
   * @param tell takes what could not be saved, in words for the user
   */
  Saving(Services services, ReadingSession session, Consumer<String> tell) {
    this.services = services;
    this.session = session;
    this.tell = tell;
    later.setOnFinished(event -> start());
    session.revisions().workProperty().subscribe((before, now) -> changed());
  }

  /** Begins with the article that was just opened; what it has already need not be saved. */
  void begin(Optional<Desk> newDesk) {
    desk = newDesk;
    saved = Optional.of(session.revisions().work());
    later.stop();
    isWaiting = false;
    isTold = false;
  }

  /** Saves at once what is not saved yet, before the article is left or the program ends. */
  void finish() {
    later.stop();
    isWaiting = false;
    if (desk.isPresent() && !isSaved()) {
      try {
        Work work = session.revisions().work();
        done(pen.write(desk.get(), work, pen.next()), work);
      } catch (IOException e) {
        failed(e);
      }
    }
  }

  /** Whether everything is on the disk. */
  boolean isSaved() {
    return saved.filter(session.revisions().work()::equals).isPresent();
  }

  private void changed() {
    if (desk.isPresent() && !isWaiting && !isSaved()) {
      isWaiting = true;
      later.setDuration(DELAY);
      later.playFromStart();
    }
  }

  private void start() {
    isWaiting = false;
    if (desk.isEmpty() || isSaved()) {
      return;
    }
    Desk at = desk.get();
    Work work = session.revisions().work();
    long number = pen.next();
    services
        .tasks()
        .start(
            running -> pen.write(at, work, number),
            where -> {
              if (desk.filter(at::equals).isPresent()) {
                done(where, work);
              }
            },
            failure -> {
              if (desk.filter(at::equals).isPresent()) {
                failed(failure);
              }
            });
  }

  private void done(Desk.Saved where, Work work) {
    Messages words = services.messages();
    saved = Optional.of(work);
    if (where.refused().isPresent() && !isTold) {
      isTold = true;
      tell.accept(
          words.get(
              "app.saved-apart", where.file(), WriteFailure.in(words, where.refused().get())));
    }
    changed();
  }

  private void failed(Throwable failure) {
    Messages words = services.messages();
    if (!isTold) {
      isTold = true;
      tell.accept(words.get("app.not-saved", WriteFailure.in(words, failure)));
    }
    isWaiting = true;
    later.setDuration(RETRY);
    later.playFromStart();
  }

  /** Writes one thing after the other, and never an older one over a newer. For any thread. */
  private static final class Pen {

    private Optional<Desk> lastDesk = Optional.empty();
    private long drawn;
    private long written;

    /** The number of a change, drawn in the order in which they are made. */
    synchronized long next() {
      return ++drawn;
    }

    synchronized Desk.Saved write(Desk desk, Work work, long number) throws IOException {
      boolean isOld = number < written && lastDesk.filter(desk::equals).isPresent();
      if (isOld) {
        return new Desk.Saved(desk.article(), Optional.empty());
      }
      Desk.Saved where = desk.save(work);
      written = number;
      lastDesk = Optional.of(desk);
      return where;
    }
  }
}
