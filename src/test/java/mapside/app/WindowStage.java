package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import mapside.geo.Camera;
import mapside.link.LinkedArticle;
import mapside.link.PlacePassage;
import mapside.map.MapEye;
import mapside.map.MapPane;
import mapside.messages.Messages;
import mapside.messages.Tongue;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.program.OpenOrder;
import mapside.reader.ReaderEye;
import mapside.reader.ReaderView;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.settings.Policy;
import mapside.settings.Settings;
import mapside.task.Tasks;
import mapside.text.TextRange;
import mapside.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The whole window of the reader, put together as the program does it, and a hand for it. */
@SuppressWarnings("NullAway.Init") // open, which every test begins with, sets the fields
abstract class WindowStage {

  static final Messages WORDS = Messages.of(Locale.UK);

  private static final int LIMIT_SECONDS = 120;

  /** Where windows would keep their settings: each begins without any. */
  @TempDir static Path settings;

  final FxRobot robot = new FxRobot();
  ReadingSession session;
  ReaderPane pane;
  ReaderView reader;
  MapPane map;
  Stage stage;
  Appearance appearance;
  private ReaderWindow window;
  private Robot mouse;
  private double height;
  private CommonMap common;
  private ReaderWindows windows;
  private boolean hasEnded;
  private Settings remembered;
  private Path data;
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private Tasks tasks;

  /** The test itself, and every job that was begun and has not ended. */
  private final Phaser atWork = new Phaser(1);

  /** Opens a window round the article among some assets, and waits until it has come to rest. */
  void open(Assets assets) {
    open(assets, WORDS);
  }

  /** The same in the words of any language. */
  void open(Assets assets, Messages words) {
    startToolkit();
    Executor background = Toolkit.background();
    Opening opened =
        Ahead.start(new OpenArticle(assets, assets.article(), words), background)
            .exceptionally(
                problem ->
                    Opening.linked(
                        Placeholder.reading(words),
                        List.of(OpenArticle.words(assets.article(), problem, words))))
            .join();
    MapParts parts = Ahead.start(new OpenMap(assets, Optional.empty(), words), background).join();
    run(() -> show(assets, words, background, opened, parts));
    awaitRest();
  }

  private void show(
      Assets assets, Messages words, Executor background, Opening opened, MapParts parts) {
    Fonts.loadText(Assets.find().fonts());
    if (words.tongue() == Tongue.JAPANESE) {
      Fonts.loadAll(Assets.find().fonts());
    }
    appearance = new Appearance();
    remembered = Settings.in(freshFolder(), policy());
    Memory memory = new Memory(remembered, () -> {});
    data = freshFolder();
    tasks = Toolkit.tasks(job -> background.execute(held(job)));
    Services services =
        Services.of(
            assets,
            words,
            tasks,
            memory,
            StartReport.ofSystemProperties(),
            data,
            data.resolve("cache"));
    common =
        new CommonMap(
            parts,
            appearance,
            memory,
            problem -> services.tasks().onUserInterface(() -> windows.tell(problem.in(words))));
    mouse = new Robot();
    windows = new ReaderWindows(services, appearance, common, () -> hasEnded = true);
    window = windows.make(opened.desk().map(Desk::article), opened);
    stage = window.stage();
    session = window.session();
    pane = (ReaderPane) window.scene().getRoot();
    reader = pane.reader();
    map = pane.map();
    window.show();
  }

  private Runnable held(Runnable job) {
    CountDownLatch open = gate;
    atWork.register();
    return () -> {
      try {
        if (open.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
          job.run();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        atWork.arriveAndDeregister();
      }
    };
  }

  /** Keeps what is begun from now on from getting anywhere, as a large file on a slow disk does. */
  void holdJobs() {
    gate = new CountDownLatch(1);
  }

  /** Lets what was held go on. */
  void letJobsGoOn() {
    gate.countDown();
  }

  /** Work of the program that ends before the test does. */
  Tasks tasks() {
    return tasks;
  }

  ReaderWindow window() {
    return window;
  }

  /** All windows, the one that was used last at the end. */
  ReaderWindows windows() {
    return windows;
  }

  /** Whether the last window was closed, and the program ends. */
  boolean hasEnded() {
    return hasEnded;
  }

  /** Keeps the hands on another window from now on. */
  void goTo(ReaderWindow other) {
    window = other;
    stage = other.stage();
    session = other.session();
    pane = (ReaderPane) other.scene().getRoot();
    reader = pane.reader();
    map = pane.map();
  }

  private static void startToolkit() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The base map that the next start would show; empty for Mapside's own. */
  String remembered() {
    return Memory.baseMap(remembered).map(Path::toString).orElse("");
  }

  /** What an administrator says of the settings; nothing unless a test says otherwise. */
  Policy policy() {
    return Policy.NONE;
  }

  /** Where what is made apart from an article is kept. */
  Path data() {
    return data;
  }

  /** A folder for settings of a test's own. */
  static Path stageFolder() {
    return freshFolder();
  }

  private static Path freshFolder() {
    try {
      return Files.createTempDirectory(settings, "window");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The lessons that are given of the article. */
  Lessons lessons() {
    return window.lessons();
  }

  /** Where the lesson of the shipped article is kept. */
  Path lessonFile() {
    return remembered.folder().resolve("lessons/kurils.lesson.json");
  }

  /** After each test; a class that opens one window for all its tests closes it after the last. */
  @AfterEach
  void closeAfterTest() {
    if (!getClass().isAnnotationPresent(TestInstance.class)) {
      close();
    }
  }

  void close() {
    run(
        () -> {
          List<Stage> open = List.copyOf(windows.stages());
          open.forEach(Stage::close);
          // The headless platform goes on knowing closed windows; what was in them need not stay.
          open.forEach(each -> each.setScene(new Scene(new Region())));
        });
    letJobsGoOn();
    awaitJobs();
  }

  /** What is still written would be in the way of whoever deletes the folders of the test. */
  private void awaitJobs() {
    try {
      atWork.awaitAdvanceInterruptibly(atWork.arrive(), LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("a job never ended", e);
    }
  }

  /** Does something on the user-interface thread and gives back what it answers. */
  static <T> T fx(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  static void run(Runnable action) {
    fx(Executors.callable(action, true));
  }

  /** Waits until something can be seen; looks in every pulse. */
  static void await(String what, BooleanSupplier condition) {
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    AnimationTimer eye =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              seen.complete(true);
            }
          }
        };
    run(eye::start);
    try {
      seen.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("it never came to this: " + what, e);
    } finally {
      run(eye::stop);
    }
  }

  void awaitRest() {
    await("rest", pane::isAtRest);
  }

  void awaitTextAtRest() {
    await("a text at rest", reader::isAtRest);
  }

  LinkedArticle reading() {
    return session.reading();
  }

  Place place(PlaceId id) {
    return reading().gazetteer().find(id).orElseThrow();
  }

  /** The offset of some words in the article, which must be there. */
  int at(String words) {
    int at = reading().article().plainText().indexOf(words);
    if (at < 0) {
      throw new AssertionError("not in the article: " + words);
    }
    return at;
  }

  /** What ought to be highlighted when some places are selected. */
  List<PlacePassage> passagesOf(PlaceId... places) {
    return reading().passagesOf(new LinkedHashSet<>(List.of(places)));
  }

  List<String> words(List<TextRange> ranges) {
    String text = reading().article().plainText();
    return ranges.stream().map(range -> range.in(text)).toList();
  }

  /** Brings a character of the text onto the screen and clicks it. */
  void clickText(int offset) {
    run(() -> ReaderEye.show(reader, offset, nextHeight()));
    // A figure that came into view has its height only once it is loaded.
    awaitTextAtRest();
    click(fx(() -> ReaderEye.pointOf(reader, offset)));
  }

  /** Two clicks in a row are never near each other, or they would count as a double click. */
  private double nextHeight() {
    height = height < 0.4 ? 0.5 : 0.3;
    return height;
  }

  /** Clicks a point of the screen. */
  void click(Point2D screen) {
    run(() -> clickNow(screen));
  }

  /** The same; on the JavaFX thread. */
  void clickNow(Point2D screen) {
    mouse.mouseMove(screen);
    mouse.mouseClick(MouseButton.PRIMARY);
  }

  /** Clicks a node with a key down, which the mouse of the headless platform can't. */
  void clickWithControl(Node node, Point2D screen) {
    run(() -> fireClick(node, screen, true, 1));
  }

  /** Makes the events of a click by hand; on the JavaFX thread. */
  static void fireClick(Node node, Point2D screen, boolean control, int clickCount) {
    Point2D at = node.localToScene(node.screenToLocal(screen));
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
      Event.fireEvent(node, event(type, at, screen, control, clickCount));
    }
  }

  private static MouseEvent event(
      EventType<MouseEvent> type, Point2D at, Point2D screen, boolean control, int clickCount) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        clickCount,
        false,
        control,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  /** Clicks a place where nothing else is, as near as the map frames it with room round it. */
  void clickOutline(PlaceId id) {
    atOutline(id, this::clickNow);
  }

  /**
   * Does something at a pixel of the screen where a click is a place's, as near as the map frames
   * it with room round it. In one step, because a plan of names that arrives puts others there.
   */
  void atOutline(PlaceId id, Consumer<Point2D> act) {
    run(
        () -> {
          CameraState camera = session.camera();
          camera.move(camera.viewport().fit(place(id).location().frame(), 150, 11));
          map.layout();
          Point2D pixel =
              MapEye.pixelOnOutline(map, camera, place(id))
                  .orElseThrow(() -> new AssertionError("nowhere to click on " + id));
          act.accept(map.localToScreen(pixel));
        });
  }

  /** Opens another article or base map in the window, as a drop of its file does. */
  void drop(Path article) {
    run(() -> window.openAny(article));
  }

  /** What another start of the program was to open comes here. */
  void take(OpenOrder order) {
    run(() -> windows.take(order));
  }

  /** Clicks a pixel of the map. */
  void clickMap(Point2D pixel) {
    click(fx(() -> map.localToScreen(pixel)));
  }

  /** Ends a flight at once, where it would have ended; the map is drawn. */
  void land() {
    run(
        () -> {
          CameraState camera = session.camera();
          Camera goal = camera.goal();
          // Held still first, because whoever flies it there goes on until the goal changes.
          camera.move(camera.camera());
          camera.move(goal);
          map.layout();
        });
  }

  /** What a label of the text says; empty if it can't be seen. */
  String label(String styleClass) {
    return fx(
        () -> {
          Node node = reader.lookup("." + styleClass);
          boolean seen = node != null && node.getParent().isVisible();
          return seen ? ((Labeled) node).getText() : "";
        });
  }
}
