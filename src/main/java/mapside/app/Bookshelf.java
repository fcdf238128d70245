package mapside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import mapside.geo.Camera;
import mapside.link.LinkedArticle;
import mapside.map.MapPane;
import mapside.place.PlaceId;
import mapside.reader.ReaderView;
import mapside.session.ReadingSession;
import mapside.shelf.Reading;
import mapside.shelf.Shelf;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/**
 * Keeps the reading of a window on the shelf, with where its reader is, and brings readers back
 * there. For the JavaFX thread.
 */
final class Bookshelf {

  /** How often it is looked where the reader is. */
  private static final Duration LOOK = Duration.seconds(4);

  private static final double PICTURE_WIDTH = 420;

  private final Services services;
  private final ReadingSession session;
  private final ReaderView reader;
  private final MapPane map;
  private final Shelf shelf;
  private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
  private Optional<Reading> kept = Optional.empty();
  private Optional<Reading> wanted = Optional.empty();
  private double progress;

  /** Where readers are, by their files: what is written late must not be what was asked first. */
  private final Map<Path, Reading> latest = new ConcurrentHashMap<>();

  /** Whether there is a picture of the article as it was opened this time. */
  private boolean isPictured;

  /** Where the view of the text began when the article was left. */
  private int top;

  Bookshelf(Services services, ReadingSession session, ReaderView reader, MapPane map) {
    this.services = services;
    this.session = session;
    this.reader = reader;
    this.map = map;
    shelf = new Shelf(services.data().resolve("shelf"), services.assets().article());
    looking.setCycleCount(Animation.INDEFINITE);
    session.readingProperty().subscribe((before, now) -> relinked());
  }

  Shelf shelf() {
    return shelf;
  }

  /**
   * Goes where its reader left an article that was just opened.
   *
   * @param file the article's file; empty for what is no article
   * @param before where its reader was
   */
  void begin(Optional<Path> file, Optional<Reading> before) {
    looking.stop();
    isPictured = false;
    progress = before.map(Reading::progress).orElse(0.0);
    wanted = before;
    top = 0;
    kept = file.map(this::now);
    before.ifPresent(this::resume);
  }

  /** Puts the article that was just opened on the shelf, when there is nothing more urgent. */
  void keep() {
    kept.ifPresent(
        reading -> {
          put(reading);
          looking.playFromStart();
        });
  }

  private void resume(Reading before) {
    before.camera().ifPresent(session.camera()::resume);
    CodePointOffsets offsets = CodePointOffsets.of(text());
    if (before.offset() > 0 && before.offset() <= offsets.codePoints()) {
      top = offsets.toUtf16(before.offset());
      reader.showFrom(top);
    }
    reselect();
  }

  /** What was selected may be known only when the places were found. */
  private void reselect() {
    if (wanted.isEmpty() || !session.selection().isNothing()) {
      return;
    }
    List<PlaceId> places = wanted.get().selected().stream().map(PlaceId::of).toList();
    boolean isKnown = !places.isEmpty() && session.reading().places().keySet().containsAll(places);
    if (isKnown) {
      // The text and the map go to what is selected, but its reader may have looked elsewhere.
      TextRange view = reader.visibleRange();
      Camera camera = wanted.get().camera().orElse(session.camera().camera());
      wanted = Optional.empty();
      places.forEach(session::toggle);
      session.camera().resume(camera);
      reader.showFrom(view.isEmpty() ? top : view.start());
    }
  }

  /** The places that were found are what it can be found by. */
  private void relinked() {
    if (kept.isPresent()) {
      reselect();
      if (!names(session.reading()).equals(kept.get().names())) {
        Reading now = now(kept.get().file());
        kept = Optional.of(now);
        put(now);
      }
    }
  }

  /** Keeps where the reader is now, with a picture, before the article is left. */
  void finish() {
    looking.stop();
    if (kept.isEmpty()) {
      return;
    }
    Reading now = now(kept.get().file());
    kept = Optional.empty();
    write(now);
  }

  /** Keeps where the reader is now, with a picture, before what is on the shelf is shown. */
  void keepNow() {
    if (kept.isEmpty()) {
      return;
    }
    Reading now = now(kept.get().file());
    kept = Optional.of(now);
    write(now);
    isPictured |= canBePictured();
  }

  private void write(Reading now) {
    latest.put(now.file(), now);
    try {
      if (shelf.update(now) && canBePictured()) {
        PngFile.write(picture(), shelf.picture(now.file()));
      }
    } catch (IOException e) {
      failed(e);
    }
  }

  /** The first one a moment after the map came to rest, for the shelf in other windows. */
  private void keepFirstPicture() {
    if (!isPictured && kept.isPresent() && canBePictured() && map.isAtRest()) {
      isPictured = true;
      Path target = shelf.picture(kept.get().file());
      WritableImage image = picture();
      services
          .tasks()
          .start(
              running -> {
                PngFile.write(image, target);
                return true;
              },
              done -> {},
              this::failed);
    }
  }

  private boolean canBePictured() {
    return map.getWidth() > 0 && map.isPainted();
  }

  private WritableImage picture() {
    SnapshotParameters parameters = new SnapshotParameters();
    double scale = PICTURE_WIDTH / map.getWidth();
    parameters.setTransform(new Scale(scale, scale));
    map.setBare(true);
    try {
      return map.snapshot(parameters, null);
    } finally {
      map.setBare(false);
    }
  }

  private void look() {
    keepFirstPicture();
    kept.map(reading -> now(reading.file()))
        .filter(now -> !isSame(now))
        .ifPresent(
            now -> {
              kept = Optional.of(now);
              latest.put(now.file(), now);
              services
                  .tasks()
                  .start(
                      running -> {
                        shelf.update(latest(now));
                        return true;
                      },
                      done -> {},
                      this::failed);
            });
  }

  private boolean isSame(Reading now) {
    Reading before = kept.orElseThrow();
    return now.offset() == before.offset()
        && now.progress() == before.progress()
        && now.camera().equals(before.camera())
        && now.selected().equals(before.selected());
  }

  private void put(Reading reading) {
    String text = text();
    latest.put(reading.file(), reading);
    services
        .tasks()
        .start(
            running -> {
              shelf.put(latest(reading), text);
              return true;
            },
            done -> {},
            this::failed);
  }

  private Reading latest(Reading asked) {
    return latest.getOrDefault(asked.file(), asked);
  }

  /** Where the reader is now. */
  Reading now(Path file) {
    LinkedArticle reading = session.reading();
    TextRange view = reader.visibleRange();
    String text = text();
    if (view.length() > 0 && !text.isEmpty()) {
      progress = Math.max(progress, Math.min(1, (double) view.end() / text.length()));
    }
    int start = Math.min(view.start(), text.length());
    return new Reading(
        file,
        reading.article().about().title(),
        kept.map(Reading::opened).orElseGet(Instant::now),
        progress,
        text.codePointCount(0, start),
        session.camera().viewport().width() > 1
            ? Optional.of(session.camera().goal())
            : Optional.empty(),
        session.selection().places().stream().map(PlaceId::value).toList(),
        places(reading),
        names(reading));
  }

  private List<String> places(LinkedArticle reading) {
    Locale language = services.messages().language();
    return reading.places().values().stream().map(place -> place.names().in(language)).toList();
  }

  private static List<String> names(LinkedArticle reading) {
    return reading.places().values().stream().flatMap(at -> at.names().all().stream()).toList();
  }

  private String text() {
    return session.reading().article().plainText();
  }

  private void failed(Throwable failure) {
    System.getLogger(Bookshelf.class.getName())
        .log(System.Logger.Level.WARNING, "the shelf was not written", failure);
  }

  /** Asks the shelf something, off this thread. */
  <T> void ask(Asking<? extends T> asking, Consumer<T> then, T otherwise) {
    services
        .tasks()
        .start(
            running -> asking.of(shelf),
            then,
            failure -> {
              failed(failure);
              then.accept(otherwise);
            });
  }

  /** A question to the shelf. */
  interface Asking<T> {
    T of(Shelf shelf) throws IOException;
  }
}
