package mapside.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.link.LinkedArticle;
import mapside.link.Verdicts;
import mapside.session.ReadingSession;

/**
 * Keeps everything in step with the article that is open in a window: the session, the search for
 * its places, what is saved of it, where it was left and its lesson. For the JavaFX thread.
 */
final class CurrentArticle {

  private final ReadingSession session;
  private final PlaceSearch search;
  private final Saving saving;
  private final Bookshelf bookshelf;
  private final Lessons lessons;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Desk> desk = Optional.empty();
  private boolean isFirst = true;

  /**
   * Knows of no article yet.
   *
   * @param tell takes what could not be done, in words for the user
   */
  CurrentArticle(
      Services services,
      ReadingSession session,
      ReaderPane pane,
      Lessons lessons,
      Consumer<String> tell) {
    this.session = session;
    this.lessons = lessons;
    search = new PlaceSearch(services, session, pane::tellOfPlaces, tell);
    saving = new Saving(services, session, tell);
    bookshelf = new Bookshelf(services, session, pane.reader(), pane.map());
  }

  /** The session of an article that was just opened. */
  static ReadingSession sessionOf(Opening opened) {
    return new ReadingSession(applied(opened), opened.work());
  }

  private static LinkedArticle applied(Opening opened) {
    return Verdicts.apply(opened.reading(), opened.work());
  }

  /**
   * The window was painted for the first time. What it takes to find places is opened only now,
   * unless another article was opened before.
   */
  void painted(Opened first) {
    if (isFirst) {
      search.begin(first.opening().reading(), first.opening().isUnlinked());
      bookshelf.keep();
    }
  }

  /** Another article takes the place of the one before, of which everything is kept. */
  void change(Opened opened) {
    isFirst = false;
    search.leave();
    bookshelf.finish();
    saving.finish();
    saving.begin(Optional.empty());
    session.open(applied(opened.opening()), opened.opening().work());
    take(opened);
    search.begin(opened.opening().reading(), opened.opening().isUnlinked());
    bookshelf.keep();
  }

  /** The session has this one; what takes long is not begun yet. */
  void take(Opened opened) {
    Opening opening = opened.opening();
    desk = opening.desk();
    saving.begin(desk);
    session.lose(opening.lost());
    // Of a parcel, the lesson lies beside what was unpacked.
    lessons.reads(desk.map(Desk::article).or(opened::file));
    bookshelf.begin(desk.map(Desk::article), opening.before());
    file.set(opened.file());
  }

  /** Nothing is open any more. */
  void finish() {
    search.leave();
    lessons.end();
    bookshelf.finish();
    saving.finish();
  }

  /** Where what is added to the article is saved; empty if there is nothing to add to. */
  Optional<Desk> desk() {
    return desk;
  }

  /** The file that was opened; empty for none. */
  ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** The search for places in the article. */
  PlaceSearch search() {
    return search;
  }

  /** Where it is kept what was read. */
  Bookshelf bookshelf() {
    return bookshelf;
  }
}
