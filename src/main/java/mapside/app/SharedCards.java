package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mapside.article.Article;
import mapside.importer.ImportException;
import mapside.importer.formats.Importers;
import mapside.library.Entry;
import mapside.parcel.Parcel;
import mapside.parcel.ParcelException;
import mapside.parcel.ParcelReader;
import mapside.shelf.Reading;
import mapside.shelf.SharedShelf;
import mapside.shelf.Shelf;
import mapside.task.Running;

/**
 * The cards of the articles that everybody on a computer has. Those that were never read here are
 * looked through once, a few at a time, so that they are called by their titles and found by their
 * words; what was seen is kept among what can be made anew. For the JavaFX thread.
 */
final class SharedCards {

  private static final System.Logger LOGGER = System.getLogger(SharedCards.class.getName());

  /** The endings of what is shown. */
  private static final List<String> SHOWN =
      Stream.concat(Importers.ENDINGS.stream(), Stream.of(Parcel.EXTENSION.substring(1))).toList();

  /** So long is looked through before the titles that were found are shown. */
  private static final long PORTION_MILLIS = 700;

  private final Services services;
  private final Function<Reading, Entry> entryOfRead;

  /** What was looked through; "opened" is there the date that the file had then. */
  private final Shelf seen;

  /** Those that could not be read, with their dates; they say why when they are opened. */
  private final Map<Path, Instant> refused = new ConcurrentHashMap<>();

  /** Whether what is no longer there was forgotten. */
  private volatile boolean isTidy;

  private Running looking = Running.uncancelled();

  /**
   * The cards of a window.
   *
   * @param entryOfRead makes that of an article that was read
   */
  SharedCards(Services services, Function<Reading, Entry> entryOfRead) {
    this.services = services;
    this.entryOfRead = entryOfRead;
    seen = new Shelf(services.cache().resolve("shared"), services.assets().article());
  }

  /** What is to be shown, and the files whose titles are not known yet. */
  private record Cards(List<Entry> entries, List<Path> unseen) {}

  /**
   * Gives what is known of the articles, and gives it again as more is.
   *
   * @param words what their titles or texts must have in them; may be empty
   */
  void answer(String words, Bookshelf bookshelf, Consumer<List<Entry>> then) {
    rest();
    answer(words, bookshelf, then, Optional.empty());
  }

  /** Ends looking through them, until the next question. */
  void rest() {
    looking.cancel();
  }

  private void answer(
      String words, Bookshelf bookshelf, Consumer<List<Entry>> then, Optional<List<Entry>> before) {
    SharedShelf shared = services.memory().sharedShelf();
    looking =
        services
            .tasks()
            .start(
                running -> cards(shared, bookshelf.shelf(), words),
                cards -> {
                  if (!before.equals(Optional.of(cards.entries()))) {
                    then.accept(cards.entries());
                  }
                  if (!cards.unseen().isEmpty()) {
                    look(
                        cards.unseen(),
                        () -> answer(words, bookshelf, then, Optional.of(cards.entries())));
                  }
                },
                this::failed);
  }

  private void look(List<Path> files, Runnable then) {
    looking =
        services
            .tasks()
            .start(
                running -> {
                  look(files, running);
                  return true;
                },
                done -> then.run(),
                this::failed);
  }

  private void failed(Throwable failure) {
    LOGGER.log(System.Logger.Level.WARNING, "the shared shelf was not looked through", failure);
  }

  private Cards cards(SharedShelf shared, Shelf own, String words) throws IOException {
    List<Path> files = shared.articles(SHOWN);
    Map<Path, String> found = new HashMap<>();
    if (!words.isEmpty()) {
      seen.search(words).forEach(hit -> found.put(hit.reading().file(), hit.excerpt()));
    }
    List<Entry> entries = new ArrayList<>();
    List<Path> unseen = new ArrayList<>();
    for (Path file : files) {
      Optional<Reading> read = own.find(file);
      Optional<Reading> known = read.isPresent() ? read : asItIs(file);
      if (known.isEmpty() && !date(file).equals(refused.get(file))) {
        unseen.add(file);
      }
      String title = known.map(Reading::title).orElseGet(() -> named(file));
      if (has(title, words)) {
        entries.add(read.map(entryOfRead).orElseGet(() -> unread(file, title, shared)));
      } else if (known.isPresent() && found.containsKey(file)) {
        entries.add(entry(file, title, StartPage.line(found.get(file))));
      }
    }
    // None may be a folder on a network that is not there now.
    if (!isTidy && !files.isEmpty()) {
      isTidy = true;
      tidy(Set.copyOf(files));
    }
    return new Cards(entries, unseen);
  }

  private void tidy(Set<Path> there) throws IOException {
    for (Reading old : seen.recent()) {
      if (!there.contains(old.file())) {
        seen.remove(old.file());
      }
    }
  }

  private boolean has(String title, String words) {
    Locale locale = services.messages().locale();
    return title.toLowerCase(locale).contains(words.toLowerCase(locale));
  }

  /** What was seen of a file, if it was not changed since. */
  private Optional<Reading> asItIs(Path file) {
    return seen.find(file).filter(known -> known.opened().equals(date(file)));
  }

  private static Instant date(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private static String named(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.')).replace('_', ' ');
  }

  /** Two of the same title are told apart by their files. */
  private Entry unread(Path file, String title, SharedShelf shared) {
    String state =
        refused.containsKey(file)
            ? "shelf.unreadable"
            // One that was handed on is kept elsewhere once it is read.
            : Parcel.isParcel(file) ? "shelf.handed-on" : "shelf.unread";
    return entry(file, title, services.messages().get(state) + " · " + shared.within(file));
  }

  private static Entry entry(Path file, String title, String line) {
    return new Entry(file, title, line, 0, List.of(), Optional.empty(), false);
  }

  private void look(List<Path> files, Running running) throws IOException {
    long end = System.nanoTime() + PORTION_MILLIS * 1_000_000;
    for (Path file : files) {
      if (System.nanoTime() > end || running.isCancelled()) {
        return;
      }
      look(file, running);
    }
  }

  private void look(Path file, Running running) throws IOException {
    // Before it is read: what changes meanwhile is looked at again.
    Instant date = date(file);
    Article article;
    try {
      article =
          Parcel.isParcel(file) ? unpacked(file, running) : Importers.all().read(file, running);
    } catch (CancellationException e) {
      throw e;
    } catch (ImportException
        | ParcelException
        | IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      refused.put(file, date);
      LOGGER.log(System.Logger.Level.INFO, "not looked through: " + file, e);
      return;
    }
    String title = article.about().title();
    Reading known =
        new Reading(
            file,
            title.isBlank() ? named(file) : title,
            date,
            0,
            0,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    seen.put(known, article.plainText());
    refused.remove(file);
  }

  private static Article unpacked(Path parcel, Running running)
      throws ImportException, ParcelException, IOException {
    Path folder = Files.createTempDirectory("mapside");
    try {
      return Importers.all().read(ParcelReader.unpackText(parcel, folder).article(), running);
    } finally {
      OpenParcel.delete(folder);
    }
  }
}
