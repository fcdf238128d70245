package mapside.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import mapside.article.Article;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.messages.Messages;
import mapside.settings.Settings;
import mapside.theme.Appearance;

/**
 * Opens a text of two megabytes that nobody has linked: {@code mvn -Pbenchmark -Dbenchmark=long}.
 * Prints what the JavaFX thread works in a frame while the text is opened, while its places are
 * found, and when they are shown; without a display.
 */
public final class LongTextBenchmark {

  private static final int SIZE = 2_000_000;
  private static final int GOES = 4;
  private static final int KNOWN = 4_000;
  private static final int CALM = 40;
  private static final int MOST_FRAMES = 60_000;

  private LongTextBenchmark() {}

  /**
   * Opens it a few times.
   *
   * @param args a text to open instead
   */
  public static void main(String[] args) throws Exception {
    Toolkit.beHeadless();
    Platform.startup(() -> {});
    Path text = args.length > 0 ? Path.of(args[0]) : text();
    Executor background = Toolkit.background();
    ReaderWindow window = window(background);
    for (int go = 1; go <= GOES; go++) {
      open(window, Assets.find().article());
      List<Double> frames = open(window, text);
      System.out.printf(
          "go %d: a frame %s, longer than 50 ms: %d%n",
          go, FrameMeter.words(frames), frames.stream().filter(millis -> millis > 50).count());
    }
    System.exit(0);
  }

  private static ReaderWindow window(Executor background) throws Exception {
    Assets assets = Assets.find();
    Messages messages = Messages.of(Locale.UK);
    Opening opened =
        Ahead.start(new OpenArticle(assets, assets.article(), messages), background).join();
    MapParts parts =
        Ahead.start(new OpenMap(assets, Optional.empty(), messages), background).join();
    return onWindowThread(
        () -> {
          Fonts.loadText(assets.fonts());
          Appearance appearance = new Appearance();
          Settings settings = Settings.in(Files.createTempDirectory("mapside-settings"));
          Memory memory = new Memory(settings, () -> {});
          Services services =
              Services.of(
                  assets,
                  messages,
                  Toolkit.tasks(background),
                  memory,
                  StartReport.ofSystemProperties(),
                  Files.createTempDirectory("mapside-data"));
          CommonMap map = new CommonMap(parts, appearance, memory, problem -> {});
          ReaderWindow window =
              new ReaderWindows(services, appearance, map, () -> {})
                  .make(Optional.of(assets.article()), opened);
          window.show();
          return window;
        });
  }

  /** Opens a text and waits until nothing is looked for and nothing moves any more. */
  private static List<Double> open(ReaderWindow window, Path text) throws Exception {
    FrameMeter meter =
        onWindowThread(
            () -> {
              FrameMeter made = new FrameMeter(untilCalm(window));
              made.start();
              window.open(text);
              return made;
            });
    return meter.await();
  }

  private static FrameMeter.Step untilCalm(ReaderWindow window) {
    Article before = window.session().reading().article();
    ReaderPane pane = (ReaderPane) window.scene().getRoot();
    int[] calm = {0};
    return frame -> {
      boolean isOpen = window.session().reading().article() != before;
      boolean rests =
          isOpen && pane.isAtRest() && !window.current().search().searchingProperty().get();
      calm[0] = rests ? calm[0] + 1 : 0;
      return calm[0] < CALM && frame < MOST_FRAMES;
    };
  }

  /** Sentences that name thousands of places, some of them often. */
  private static Path text() throws Exception {
    WorldGazetteer world = WorldGazetteer.open(Assets.find().gazetteer());
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("A long way\n\n");
    while (text.length() < SIZE) {
      for (int sentence = 0; sentence < 5; sentence++) {
        text.append("The train from ").append(name(world, random)).append(" to ");
        text.append(name(world, random)).append(" was late, and nobody on it knew why. ");
      }
      text.append("\n\n");
    }
    Path file = Files.createTempFile("mapside-long", ".txt");
    file.toFile().deleteOnExit();
    return Files.writeString(file, text);
  }

  private static String name(WorldGazetteer world, Random random) {
    return world.name((int) (KNOWN * random.nextDouble() * random.nextDouble()));
  }

  private static <T> T onWindowThread(Callable<T> call)
      throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(call);
    Platform.runLater(task);
    return task.get();
  }
}
