package mapside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mapside.handout.Paper;
import mapside.lesson.Lesson;
import mapside.lesson.LessonFile;
import mapside.lesson.LessonMaker;
import mapside.lesson.LoadedLesson;
import mapside.link.LinkedArticle;
import mapside.map.MapData;
import mapside.messages.Messages;
import mapside.messages.WriteFailure;
import mapside.presenter.Presentation;
import mapside.presenter.Room;
import mapside.presenter.Show;
import mapside.session.ReadingSession;
import mapside.speech.SpeechProgram;
import mapside.speech.SpeechPrograms;
import mapside.task.Tasks;
import mapside.theme.Appearance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Gives lessons of the article that is open in a window, and keeps them. */
final class Lessons implements Presentation.Support {

  private static final System.Logger LOG = System.getLogger(Lessons.class.getName());

  private final Services services;
  private final Classroom classroom;
  private final Stage stage;
  private final ReadingSession session;
  private final Appearance appearance;
  private final ReaderPane pane;
  private final Deque<MapParts> ready = new ArrayDeque<>();
  private Optional<Path> article = Optional.empty();
  private Taught taught;
  private @Nullable Presentation given;
  private boolean isStarting;
  private volatile @Nullable Unsaved unsaved;

  /** Puts the key and the button for lessons into a window. */
  Lessons(
      Services services,
      Classroom classroom,
      Stage stage,
      ReadingSession session,
      Appearance appearance,
      ReaderPane pane) {
    this.services = services;
    this.classroom = classroom;
    this.stage = stage;
    this.session = session;
    this.appearance = appearance;
    this.pane = pane;
    taught = new Taught(Optional.empty(), session.reading());
    Button button =
        Icons.button(
            Material2MZ.PRESENT_TO_ALL, services.messages().get("app.present"), this::begin);
    pane.addButton(button);
    Scene scene = pane.getScene();
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), this::begin);
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN), this::prepare);
  }

  /** Says which file is read now; empty if it is none. */
  void reads(Optional<Path> file) {
    article = file;
  }

  /** The lesson that is given or prepared now; empty if none is. */
  Optional<Presentation> given() {
    return Optional.ofNullable(given);
  }

  /** Gives the lesson of the article on all screens. */
  void begin() {
    start(Presentation::begin, Math.min(2, Screen.getScreens().size()));
  }

  /** Shows the teacher's window only, to prepare the lesson. */
  void prepare() {
    start(Presentation::prepare, 1);
  }

  /** Ends the lesson that is given, if any. */
  void end() {
    if (given != null) {
      given.end();
    }
  }

  private void start(Consumer<Presentation> how, int maps) {
    if (given != null || isStarting || pane.isAway()) {
      return;
    }
    if (!classroom.enter(this)) {
      pane.band().note(services.messages().get("app.lesson.elsewhere"));
      return;
    }
    isStarting = true;
    LinkedArticle reading = session.reading();
    Taught beginning = new Taught(article.map(new LessonPlace(services)::of), reading);
    taught = beginning;
    Optional<Path> baseMap = pane.shownBaseMapProperty().get();
    services
        .tasks()
        .start(
            running -> {
              Deque<MapParts> opened = new ArrayDeque<>();
              for (int i = 0; i < maps; i++) {
                opened.add(
                    new OpenMap(services.assets(), baseMap, services.messages()).run(running));
              }
              return new Prepared(opened, load(beginning));
            },
            prepared -> start(prepared, reading, how),
            problem -> {
              isStarting = false;
              classroom.leave(this);
              pane.band().add(String.valueOf(problem.getMessage()));
            });
  }

  /**
   * What was read off the JavaFX thread.
   *
   * @param maps one for each window
   * @param lesson as it was saved
   */
  private record Prepared(Deque<MapParts> maps, LoadedLesson lesson) {}

  private void start(Prepared prepared, LinkedArticle reading, Consumer<Presentation> how) {
    isStarting = false;
    ready.addAll(prepared.maps());
    prepared
        .lesson()
        .problems()
        .forEach(problem -> pane.band().add(problem.in(services.messages())));
    Lesson lesson =
        prepared
            .lesson()
            .lesson()
            .filter(saved -> !saved.walk().isEmpty())
            .orElseGet(() -> LessonMaker.of(reading));
    // One of its own: what follows it goes when the lesson does.
    Room room = new Room();
    services.memory().follow(room);
    Show show = new Show(session, lesson, room, services.messages());
    given = new Presentation(show, this, this::ended, System.nanoTime());
    how.accept(given);
    LessonReport.follow(services.report(), given);
  }

  private void ended() {
    given = null;
    classroom.leave(this);
    stage.requestFocus();
  }

  private static LoadedLesson load(Taught taught) {
    return taught
        .file()
        .map(path -> LessonFile.read(path, taught.reading().article()))
        .orElse(LoadedLesson.NONE);
  }

  @Override
  public MapData map(Appearance look) {
    MapParts parts =
        ready.isEmpty()
            ? Ahead.start(
                    new OpenMap(
                        services.assets(), pane.shownBaseMapProperty().get(), services.messages()),
                    Runnable::run)
                .join()
            : ready.removeFirst();
    ToolFiles files =
        new ToolFiles(services.assets(), services.messages(), services.tasks(), pane.band()::add);
    return parts.data(
        parts.tiles(look, problem -> LOG.log(System.Logger.Level.WARNING, problem)), files, files);
  }

  @Override
  public void dress(Scene scene, Appearance look) {
    look.stillProperty().bind(appearance.stillProperty());
    Look.followBeside(look, scene);
  }

  @Override
  public Appearance desk() {
    Appearance desk = new Appearance();
    desk.themeProperty().set(appearance.themeProperty().get());
    desk.mapThemeProperty().set(appearance.mapThemeProperty().get());
    return desk;
  }

  @Override
  public Tasks tasks() {
    return services.tasks();
  }

  @Override
  public Optional<SpeechProgram> speech() {
    return SpeechPrograms.ofSystem();
  }

  @Override
  public void handout(Stage over) {
    Messages words = services.messages();
    new NewFile(words.get("show.handout"), words.get("show.handout.files"), ".pdf")
        .ask(over, "handout")
        .ifPresent(this::print);
  }

  private void print(Path output) {
    Messages words = services.messages();
    services
        .tasks()
        .start(
            new MakeHandout(
                services.assets(),
                pane.shownBaseMapProperty().get(),
                session.reading(),
                Paper.usualIn(words.locale()),
                output,
                words),
            written -> tell(words.get("handout.written", written)),
            problem -> tell(words.get("handout.failed", output, WriteFailure.in(words, problem))));
  }

  private void tell(String line) {
    if (given == null) {
      pane.band().note(line);
    } else {
      given.show().note(line);
    }
  }

  @Override
  public void save(Lesson lesson) {
    taught.file().ifPresent(path -> save(new Unsaved(path, lesson, taught.reading())));
  }

  /**
   * What the lesson that is given is of, whatever is opened meanwhile.
   *
   * @param file where the lesson is kept; empty if nowhere
   * @param reading the article
   */
  private record Taught(Optional<Path> file, LinkedArticle reading) {}

  /**
   * A lesson that is to be written.
   *
   * @param file where to
   * @param lesson as it is now
   * @param reading of what
   */
  private record Unsaved(Path file, Lesson lesson, LinkedArticle reading) {}

  private void save(Unsaved newest) {
    unsaved = newest;
    services
        .tasks()
        .start(
            running -> {
              write();
              return true;
            },
            saved -> {},
            problem ->
                pane.band()
                    .add(
                        services
                            .messages()
                            .get(
                                "lesson.not-saved",
                                newest.file(),
                                WriteFailure.in(services.messages(), problem))));
  }

  /** Whichever job comes last, the newest lesson is what stays. */
  private synchronized void write() throws IOException {
    Unsaved newest = unsaved;
    if (newest != null) {
      LessonFile.write(newest.file(), newest.lesson(), newest.reading().article());
    }
  }
}
