package mapside.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mapside.library.Entry;
import mapside.library.Library;
import mapside.library.ShelfView;
import mapside.messages.Messages;
import mapside.shelf.Reading;
import mapside.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Shows the start page of a window over article and map, gives it what is on the shelf, and opens
 * what is chosen there.
 */
final class StartPage implements Library {

  private final Services services;
  private final CurrentArticle current;
  private final ReaderPane pane;
  private final ReaderWindows windows;
  private final WaysIn waysIn;
  private final SharedCards shared;
  private @Nullable ShelfView view;

  /** The page of a window; it is made when it is first shown. */
  StartPage(
      Services services,
      CurrentArticle current,
      ReaderPane pane,
      ReaderWindows windows,
      WaysIn waysIn) {
    this.services = services;
    this.current = current;
    this.pane = pane;
    this.windows = windows;
    this.waysIn = waysIn;
    shared = new SharedCards(services, reading -> entry(reading, opened(reading), false));
  }

  /** Shows the page, or leaves it. */
  void toggle() {
    if (pane.isAway()) {
      leave();
    } else {
      show();
    }
  }

  /** Shows the page instead of article and map. */
  void show() {
    ShelfView page = view == null ? new ShelfView(this, services.messages()) : view;
    view = page;
    current.bookshelf().keepNow();
    pane.showInstead(Optional.of(page));
    page.show();
  }

  /** Ends what it began; the window was closed. */
  void end() {
    shared.rest();
  }

  /** Puts the keyboard into the search of the page, if that is shown. */
  void focusSearch() {
    if (view != null && pane.isAway()) {
      view.focusSearch();
    }
  }

  /** Shows article and map again. */
  void leave() {
    if (pane.isAway()) {
      shared.rest();
      pane.showInstead(Optional.empty());
      pane.reader().requestFocus();
    }
  }

  @Override
  public void recent(Consumer<List<Entry>> then) {
    bookshelf()
        .<List<Reading>>ask(Shelf::recent, readings -> then.accept(entries(readings)), List.of());
  }

  /** The shipped article is always there, at the end if it was never read. */
  private List<Entry> entries(List<Reading> readings) {
    List<Entry> entries = new ArrayList<>();
    readings.stream()
        .filter(reading -> Files.exists(reading.file()))
        .forEach(reading -> entries.add(entry(reading, opened(reading))));
    Path shipped = services.assets().article();
    if (entries.stream().noneMatch(entry -> entry.file().equals(shipped))) {
      entries.add(
          new Entry(
              shipped,
              services.messages().get("shelf.shipped"),
              services.messages().get("shelf.shipped.line"),
              0,
              List.of(),
              Optional.empty(),
              false));
    }
    return entries;
  }

  @Override
  public void search(String words, Consumer<List<Entry>> then) {
    bookshelf()
        .<List<Shelf.Hit>>ask(
            shelf -> shelf.search(words),
            hits ->
                then.accept(
                    hits.stream()
                        .filter(hit -> Files.exists(hit.reading().file()))
                        .map(hit -> entry(hit.reading(), line(hit.excerpt())))
                        .toList()),
            List.of());
  }

  @Override
  public void shared(String words, Consumer<List<Entry>> then) {
    shared.answer(words, bookshelf(), then);
  }

  /** Some words of an article, as a line. */
  static String line(String excerpt) {
    return excerpt.replaceAll("\\s+", " ").strip();
  }

  private Entry entry(Reading reading, String line) {
    return entry(reading, line, true);
  }

  private Entry entry(Reading reading, String line, boolean isKept) {
    return new Entry(
        reading.file(),
        reading.title(),
        line,
        reading.progress(),
        reading.places(),
        Optional.of(bookshelf().shelf().picture(reading.file())),
        isKept);
  }

  private String opened(Reading reading) {
    Messages words = services.messages();
    LocalDate day = LocalDate.ofInstant(reading.opened(), ZoneId.systemDefault());
    return words.get("shelf.opened", words.date(day));
  }

  @Override
  public void open(Path article) {
    waysIn.open(article);
  }

  @Override
  public void openBeside(Path article) {
    windows.openBeside(article);
  }

  @Override
  public void paste() {
    waysIn.paste();
  }

  @Override
  public void remove(Path article) {
    bookshelf()
        .<Boolean>ask(
            shelf -> {
              shelf.remove(article);
              return true;
            },
            done -> {},
            false);
  }

  @Override
  public void choose() {
    waysIn.choose(pane.getScene().getWindow());
  }

  @Override
  public boolean hasArticle() {
    return current.desk().isPresent();
  }

  @Override
  public void close() {
    leave();
  }

  private Bookshelf bookshelf() {
    return current.bookshelf();
  }
}
