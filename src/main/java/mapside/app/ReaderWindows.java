package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import mapside.basemap.file.BaseMapFile;
import mapside.program.OpenOrder;
import mapside.theme.Appearance;

/**
 * The windows of the program, each with an article beside its map. An article is open in one of
 * them only, so that no two write its corrections. The program ends with the last one. For the
 * JavaFX thread.
 */
final class ReaderWindows {

  private final Services services;
  private final Appearance appearance;
  private final CommonMap map;
  private final Runnable ended;
  private final Classroom classroom = new Classroom();

  /** The one that was used last at the end. */
  private final List<ReaderWindow> windows = new ArrayList<>();

  private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
  private boolean hasJapanese;

  /**
   * Opens nothing yet.
   *
   * @param appearance what all of them look like
   * @param map what all of them show; closed with the last window
   * @param ended is told when the last one was closed
   */
  ReaderWindows(Services services, Appearance appearance, CommonMap map, Runnable ended) {
    this.services = services;
    this.appearance = appearance;
    this.map = map;
    this.ended = ended;
    services.memory().setWhenLocked(() -> last().ifPresent(ReaderWindow::tellLocked));
  }

  /**
   * Makes a window round what was opened; its {@link ReaderWindow#show} shows it.
   *
   * @param file what was opened; empty if that is no file
   */
  ReaderWindow make(Optional<Path> file, Opening opened) {
    ReaderWindow window = new ReaderWindow(services, this, map, new Opened(file, opened));
    windows.add(window);
    if (hasJapanese) {
      window.japaneseIsHere();
    }
    window.stage().focusedProperty().subscribe(() -> used(window));
    // At once, too: what a window is made for is open from the beginning.
    window.fileProperty().subscribe(now -> changed());
    return window;
  }

  /** A window in which nothing is open yet. */
  private ReaderWindow makeEmpty() {
    return make(
        Optional.empty(), Opening.linked(Placeholder.empty(services.messages()), List.of()));
  }

  /** Opens a window with the start page, to choose an article. */
  void openEmpty() {
    ReaderWindow window = makeEmpty();
    window.show();
    window.toggleShelf();
  }

  /**
   * Opens an article beside what is open already: in a window of its own, unless a window has it or
   * the one that was used last has nothing.
   */
  void openBeside(Path file) {
    if (BaseMapFile.isMap(file)) {
      last().ifPresent(window -> window.openAny(file));
      return;
    }
    openArticle(file);
  }

  /** Opens an article as {@link #openBeside} does, and gives the window that it is opened in. */
  private ReaderWindow openArticle(Path file) {
    ReaderWindow window =
        holder(file).or(() -> last().filter(ReaderWindow::isEmpty)).orElseGet(this::makeEmpty);
    if (!window.holds(other -> isSame(file, other))) {
      if (window.stage().isShowing()) {
        window.open(file);
      } else {
        window.await(file);
        window.show();
        return window;
      }
    }
    window.comeToFront();
    return window;
  }

  /** Opens what another start of the program was to open, and comes to the front. */
  void take(OpenOrder order) {
    Optional<Path> article = order.article().filter(file -> !BaseMapFile.isMap(file));
    Optional<ReaderWindow> front = article.map(this::openArticle).or(this::last);
    order
        .article()
        .filter(BaseMapFile::isMap)
        .ifPresent(file -> front.ifPresent(window -> window.openAny(file)));
    if (article.isEmpty()) {
      front.ifPresent(ReaderWindow::comeToFront);
    }
    // What is wrong with the map is told where somebody looks.
    order.baseMap().ifPresent(file -> front.ifPresent(window -> window.takeMap(file)));
  }

  /** The window in which a file is open. */
  Optional<ReaderWindow> holder(Path file) {
    return windows.stream().filter(window -> window.holds(other -> isSame(file, other))).findAny();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().equals(other.toAbsolutePath()) || Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is gone, so that nobody can tell.
      return false;
    }
  }

  /** Tells something in the window that was used last. */
  void tell(String problem) {
    last().ifPresent(window -> window.tell(problem));
  }

  /** Tells of the end of the run before this one, and offers to open what was open. */
  void offer(String words, String action, List<Path> lost) {
    last().ifPresent(window -> window.offer(words, action, () -> reopen(window, lost)));
  }

  /** The first one where it is offered, the others beside it. */
  private void reopen(ReaderWindow window, List<Path> lost) {
    lost.stream().skip(1).forEach(this::openBeside);
    window.open(lost.getFirst());
    window.comeToFront();
  }

  /** What was laid out before the font for Japanese was there is laid out again. */
  void japaneseIsHere() {
    hasJapanese = true;
    windows.forEach(ReaderWindow::japaneseIsHere);
  }

  /** The files that are open, but for what ships with the program. */
  ReadOnlyObjectProperty<List<Path>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** Where the stages of the windows are, for one that is to be beside them. */
  List<Stage> stages() {
    return windows.stream().map(ReaderWindow::stage).filter(Stage::isShowing).toList();
  }

  /** Lets one lesson at a time have the screens. */
  Classroom classroom() {
    return classroom;
  }

  /** How many there are. */
  int count() {
    return windows.size();
  }

  /** A window is gone; with the last one the map is. */
  void closed(ReaderWindow window) {
    windows.remove(window);
    changed();
    if (windows.isEmpty()) {
      map.close();
      ended.run();
    }
  }

  /** What all windows look like. */
  Appearance appearance() {
    return appearance;
  }

  private Optional<ReaderWindow> last() {
    return windows.isEmpty() ? Optional.empty() : Optional.of(windows.getLast());
  }

  private void used(ReaderWindow window) {
    if (window.stage().isFocused() && windows.remove(window)) {
      windows.add(window);
    }
  }

  private void changed() {
    files.set(
        windows.stream()
            .flatMap(window -> window.fileProperty().get().stream())
            .filter(file -> !file.equals(services.assets().article()))
            .toList());
  }
}
