package mapside.presenter;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import mapside.fixture.OnFx;

/**
 * Measures the glides of a lesson on a display: {@code xvfb-run -s "-screen 0 1920x1080x24" mvn
 * -Pbenchmark -Dbenchmark=glide}. Walks through all steps of the shipped article, twice, and prints
 * what a frame costs while the map glides, the second time round: the processor time of the JavaFX
 * thread, that of the thread which paints, and the time from one frame to the next. The last is of
 * use only on a machine that does nothing else.
 */
public final class GlideBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LONGEST = 60 * 20;

  private GlideBenchmark() {}

  /**
   * Measures on screens of two sizes, or of one.
   *
   * @param args width and height, of each size; 1920 1080 and 1280 720 without them; after that,
   *     how many steps to walk, if not all
   */
  public static void main(String[] args) throws Exception {
    List<String> sizes = args.length < 2 ? List.of("1920", "1080", "1280", "720") : List.of(args);
    int steps = args.length % 2 == 0 ? Integer.MAX_VALUE : Integer.parseInt(args[args.length - 1]);
    for (int i = 0; i + 1 < sizes.size(); i += 2) {
      measure(Integer.parseInt(sizes.get(i)), Integer.parseInt(sizes.get(i + 1)), steps);
    }
    System.exit(0);
  }

  private static void measure(int width, int height, int steps) throws Exception {
    ShowStage stage = ShowStage.openPlain(ShowLook.BRIGHT, width, height);
    walk(stage, steps);
    Frames frames = walk(stage, steps);
    String size = width + " x " + height;
    System.out.printf("%-12s work a frame   %s ms%n", size, words(frames.work));
    System.out.printf("%-12s painting it    %s ms%n", "", words(frames.painting));
    System.out.printf("%-12s frame to frame %s ms%n", "", words(frames.apart));
    stage.close();
  }

  private static Frames walk(ShowStage stage, int steps) throws Exception {
    Frames frames = new Frames(stage);
    OnFx.run(stage.show.walk()::first);
    stage.settle();
    OnFx.run(frames::start);
    for (int step = 1; step < Math.min(steps, stage.show.walk().size()); step++) {
      int to = step;
      OnFx.run(() -> stage.show.walk().goTo(to));
      stage.settle();
    }
    OnFx.run(frames::stop);
    return frames;
  }

  private static String words(List<Double> millis) {
    return String.format(
        Locale.ROOT,
        "median %.2f  p99 %.2f  greatest %.2f  of %d",
        quantile(millis, 0.5),
        quantile(millis, 0.99),
        quantile(millis, 1),
        millis.size());
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
  }

  /** Counts only what lies between two frames that both show the map on its way. */
  private static final class Frames extends AnimationTimer {

    private final ShowStage stage;
    private final List<Double> work = new ArrayList<>();
    private final List<Double> painting = new ArrayList<>();
    private final List<Double> apart = new ArrayList<>();
    private final long painter = painter();
    private boolean wasGliding;
    private long lastWork;
    private long lastPainting;
    private long lastTime;

    Frames(ShowStage stage) {
      this.stage = stage;
    }

    /** The thread that JavaFX paints on. */
    private static long painter() {
      return Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
          .findFirst()
          .orElseThrow()
          .threadId();
    }

    @Override
    public void handle(long now) {
      var camera = stage.show.audience().camera();
      boolean isGliding = !camera.camera().equals(camera.goal());
      long cpu = THREADS.getCurrentThreadCpuTime();
      long painted = THREADS.getThreadCpuTime(painter);
      long time = System.nanoTime();
      if (isGliding && wasGliding && work.size() < LONGEST * 60) {
        work.add((cpu - lastWork) / 1e6);
        painting.add((painted - lastPainting) / 1e6);
        apart.add((time - lastTime) / 1e6);
      }
      wasGliding = isGliding;
      lastWork = cpu;
      lastPainting = painted;
      lastTime = time;
    }
  }

  /** A window as large as the screen. */
  static Stage window(AudiencePane pane, double width, double height) {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("not on the JavaFX thread");
    }
    Stage window = new Stage();
    window.setScene(new Scene(pane, width, height));
    window.setX(0);
    window.setY(0);
    window.show();
    return window;
  }
}
