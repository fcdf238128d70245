package mapside.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import mapside.article.Article;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.link.Decision;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.session.Revisions;
import mapside.settings.Settings;
import mapside.theme.Appearance;

/**
 * Opens a text of two megabytes that nobody has linked: {@code mvn -Pbenchmark -Dbenchmark=long}.
 * Prints what the JavaFX thread works in a frame while the text is opened, while its places are
 * found, and when they are shown; then the same after the correction of a name; without a display.
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
      print(go, "opened", frames);
      print(go, "corrected", correct(window));
    }
    System.exit(0);
  }

  private static void print(int go, String what, List<Double> frames) {
    System.out.printf(
        "go %d, %s: a frame %s, longer than 50 ms: %d%n",
        go, what, FrameMeter.words(frames), frames.stream().filter(millis -> millis > 50).count());
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
                  Files.createTempDirectory("mapside-data"),
                  Files.createTempDirectory("mapside-cache"));
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

  /** Says that a name that stands in the text often is that of no place, and waits again. */
  private static List<Double> correct(ReaderWindow window) throws Exception {
    FrameMeter meter =
        onWindowThread(
            () -> {
              ReadingSession session = window.session();
              Mention often = often(session.reading());
              String name = often.range().in(session.reading().article().plainText());
              Decision none =
                  new Decision(
                      "urn:uuid:" + UUID.randomUUID(),
                      often.range(),
                      name,
                      Decision.Scope.ALL,
                      Optional.empty());
              FrameMeter made = new FrameMeter(untilCalm(window, session.reading()));
              made.start();
              session
                  .revisions()
                  .change(
                      session.revisions().work().with(none),
                      new Revisions.Change("review.decided.none", List.of(name), often.range()));
              return made;
            });
    return meter.await();
  }

  private static Mention often(LinkedArticle reading) {
    return reading.mentions().stream()
        .max(Comparator.comparingLong(mention -> reading.mentionCount(mention.place())))
        .orElseThrow();
  }

  private static FrameMeter.Step untilCalm(ReaderWindow window, LinkedArticle before) {
    return untilCalm(window, () -> window.session().reading() != before);
  }

  private static FrameMeter.Step untilCalm(ReaderWindow window) {
    Article before = window.session().reading().article();
    return untilCalm(window, () -> window.session().reading().article() != before);
  }

  private static FrameMeter.Step untilCalm(ReaderWindow window, BooleanSupplier isThere) {
    ReaderPane pane = (ReaderPane) window.scene().getRoot();
    int[] calm = {0};
    return frame -> {
      boolean rests =
          isThere.getAsBoolean()
              && pane.isAtRest()
              && !window.current().search().searchingProperty().get();
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
