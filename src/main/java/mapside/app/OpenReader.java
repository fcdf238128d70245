package mapside.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.style.BundledStyle;
import mapside.cli.ExitCode;
import mapside.messages.Messages;
import mapside.messages.Tongue;
import mapside.program.OneProgram;
import mapside.program.OpenOrder;
import mapside.settings.Folders;
import mapside.settings.Settings;
import mapside.task.Tasks;
import mapside.theme.Appearance;
import org.jspecify.annotations.Nullable;

/** Opens the reader's first window. Whatever needs no JavaFX is read while JavaFX starts. */
final class OpenReader {

  private static final System.Logger LOG = System.getLogger(OpenReader.class.getName());

  private final Assets assets;
  private final Path data;
  private final Path cache;
  private final Path article;
  private final Messages messages;
  private final Tasks tasks;
  private final StartReport report = StartReport.ofSystemProperties();
  private final Guard guard;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Settings settings;
  private final CompletableFuture<Opening> opening;
  private final CompletableFuture<MapParts> map;
  private @Nullable ReaderWindows windows;
  private @Nullable RuntimeException failure;

  /**
   * Begins to read.
   *
   * @param order the files to open; if one can't be read, the window says so
   * @param program this start, which others hand their files to
   * @param folders where reports are kept, and what readers make
   * @param messages the words for the window
   */
  OpenReader(
      Assets assets,
      OpenOrder order,
      OneProgram program,
      Folders folders,
      Settings settings,
      Messages messages) {
    Path article = order.article().orElse(assets.article());
    data = folders.data();
    cache = folders.cache();
    this.assets = assets;
    this.article = article;
    this.messages = messages;
    Executor background = Toolkit.background();
    tasks = Toolkit.tasks(background);
    guard = new Guard(program, order, folders, tasks, messages);
    this.settings = settings;
    opening =
        Ahead.start(
                new OpenArticle(
                    assets, article, messages, Optional.of(data), Memory.sharedShelf(settings)),
                background)
            .exceptionally(problem -> nothing(article, problem));
    Optional<Path> asked = Memory.isBaseMapLocked(settings) ? Optional.empty() : order.baseMap();
    Optional<Path> baseMap = asked.or(() -> Memory.baseMap(settings));
    map = Ahead.start(new OpenMap(assets, baseMap, messages), background);
  }

  /**
   * Shows the window and returns when the last one was closed.
   *
   * @param err takes the line that says why there is no window
   * @return an exit code
   */
  int run(PrintWriter err) {
    try {
      Toolkit.start(this::start);
    } catch (Toolkit.NoDisplayException e) {
      err.println("mapside: " + messages.get("app.no-display"));
      return ExitCode.COULD_NOT;
    }
    Toolkit.await(closed);
    if (failure != null) {
      err.println("mapside: " + messages.get("app.no-window", failure.toString()));
      return ExitCode.COULD_NOT;
    }
    return ExitCode.DONE;
  }

  /** On the JavaFX thread, which has nothing else to do before there is a window. */
  private void start() {
    try {
      Fonts.loadText(assets.fonts());
      Appearance appearance = new Appearance();
      appearance.stillProperty().bind(Platform.getPreferences().reducedMotionProperty());
      Memory memory = new Memory(settings, this::save);
      memory.follow(appearance);
      memory.followSystem(appearance, Platform.getPreferences().colorSchemeProperty());
      if (memory.wantsJapanese() || messages.tongue() == Tongue.JAPANESE) {
        Fonts.loadAll(assets.fonts());
      }
      Services services = Services.of(assets, messages, tasks, memory, report, data, cache);
      CommonMap common = new CommonMap(map.join(), appearance, memory, this::tell);
      BundledStyle style = appearance.mapStyleProperty().get();
      FirstView first = new FirstView(cache, assets, style);
      common.begin(first);
      ReaderWindows all = new ReaderWindows(services, appearance, common, closed::countDown);
      windows = all;
      Opening opened = opening.join();
      ReaderWindow window = all.make(opened.desk().map(desk -> article), opened);
      FirstFrame.of(window.scene(), this::afterFirstFrame);
      window.show();
      FirstView.whenComplete(
          window.map(),
          () -> {
            if (appearance.mapStyleProperty().get() == style) {
              common.keep(first, tasks);
            }
          });
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the window could not be made", e);
      failure = e;
      closed.countDown();
    }
  }

  private void tell(BaseMapProblem problem) {
    tasks.onUserInterface(
        () -> {
          if (windows != null) {
            windows.tell(problem.in(messages));
          }
        });
  }

  /** The Japanese font is as large as the article's pictures together, and on cards only. */
  private void afterFirstFrame() {
    report.reached("first-frame");
    tasks.start(Fonts.japanese(assets.fonts()), loaded -> japaneseIsHere(), problem -> {});
    if (windows != null) {
      guard.watch(windows);
    }
  }

  private void japaneseIsHere() {
    if (windows != null) {
      windows.japaneseIsHere();
    }
  }

  private void save() {
    tasks.start(
        running -> {
          settings.save();
          return true;
        },
        saved -> {},
        problem -> {});
  }

  private Opening nothing(Path article, Throwable problem) {
    return Opening.linked(
        Placeholder.reading(messages), List.of(OpenArticle.words(article, problem, messages)));
  }
}
