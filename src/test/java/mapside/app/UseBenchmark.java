package mapside.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;
import mapside.basemap.TileService;
import mapside.card.Sheets;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.task.Running;
import mapside.task.Tasks;
import mapside.theme.Appearance;
import mapside.theme.MapTheme;

/**
 * Measures the reader in use, on a display of 1920 × 1080: {@code xvfb-run -s "-screen 0
 * 1920x1080x24" mvn -Pbenchmark -Dbenchmark=use}. Prints the work of the JavaFX thread for
 * selecting and for panning, how long the map takes to change its theme, and the memory held after
 * every minute of a random walk.
 */
public final class UseBenchmark {

  private static final int CLICKS = 200;
  private static final int FRAMES = 600;
  private static final int SWITCHES = 12;
  private static final int TILES = 5000;

  /** Pixels that a fast hand pans in a frame. */
  private static final double PAN = 40;

  private final ReadingSession session;
  private final Appearance appearance;
  private final ReaderPane pane;
  private final CameraState camera;
  private final Random random = new Random(1);
  private final Set<TileId> visited = new HashSet<>();
  private int lastX;
  private int lastY;

  private UseBenchmark(ReadingSession session, Appearance appearance, ReaderPane pane) {
    this.session = session;
    this.appearance = appearance;
    this.pane = pane;
    this.camera = session.camera();
  }

  /**
   * Runs all measurements, or the named ones.
   *
   * @param args how many minutes to walk, 10 without it, and which of click, theme, pan and walk to
   *     run
   */
  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    UseBenchmark benchmark = onWindowThread(UseBenchmark::open);
    benchmark.settle();
    int minutes = args.length == 0 ? 10 : Integer.parseInt(args[0]);
    List<String> parts =
        args.length < 2
            ? List.of("click", "theme", "pan", "walk")
            : List.of(args).subList(1, args.length);
    for (String part : parts) {
      switch (part) {
        case "click" -> benchmark.click();
        case "theme" -> benchmark.changeThemes();
        case "pan" -> benchmark.pan();
        case "walk" -> benchmark.walk(minutes);
        default -> throw new IllegalArgumentException("no measurement is named " + part);
      }
      benchmark.settle();
    }
    System.exit(0);
  }

  private static UseBenchmark open() throws Exception {
    Assets assets = Assets.find();
    Messages messages = Messages.of(Locale.UK);
    Opening opened =
        new OpenArticle(assets, assets.article(), messages).run(new FutureRunning().get());
    MapParts parts = new OpenMap(assets, Optional.empty(), messages).run(new FutureRunning().get());
    Appearance appearance = new Appearance();
    TileService tiles =
        parts.tiles(appearance, problem -> System.out.println(problem.in(messages)));
    Fonts.loadText(assets.fonts());
    ReadingSession session = new ReadingSession(opened.reading());
    ToolFiles files = new ToolFiles(assets, messages, Tasks.sameThread(), System.out::println);
    ReaderPane pane =
        new ReaderPane(
            session,
            appearance,
            messages,
            parts.data(tiles, files, files),
            mapside.review.PlaceLookup.NONE,
            HeaderBar.Verbs.NONE);
    Stage stage = new Stage();
    stage.setScene(Sheets.scene(pane));
    stage.setWidth(1920);
    stage.setHeight(1080);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return new UseBenchmark(session, appearance, pane);
  }

  /** From a click to everything highlighted: the frame that the selection changes in. */
  private void click() throws Exception {
    List<PlaceId> places = new ArrayList<>(session.reading().places().keySet());
    List<Double> clicks = new ArrayList<>();
    List<Double> all =
        measure(
            frame -> {
              if (frame % 12 == 0) {
                session.select(places.get(random.nextInt(places.size())));
              }
              return frame < (CLICKS + 20) * 12;
            });
    for (int click = 20; click < CLICKS + 20; click++) {
      clicks.add(all.get(click * 12));
    }
    System.out.println("click to highlighted   " + FrameMeter.words(clicks));
  }

  /** From the choice of a theme to the frame after which every tile of the view is in it. */
  private void changeThemes() throws Exception {
    onWindowThread(
        () -> {
          pane.textShareProperty().set(0.01);
          session.clearSelection();
          camera.move(new Camera(GeoPoint.ofLatLon(47, 151), 6));
          return this;
        });
    for (MapTheme theme : MapTheme.values()) {
      List<Double> times = new ArrayList<>();
      for (int turn = 0; turn < SWITCHES; turn++) {
        boolean pale = theme == MapTheme.WINDOW || theme == MapTheme.LIGHT;
        changeTo(pale ? MapTheme.DARK : MapTheme.LIGHT);
        settle();
        times.add(changeTo(theme));
        settle();
      }
      System.out.printf(
          "to map theme %-9s %s%n", theme.code(), FrameMeter.words(times.subList(2, SWITCHES)));
    }
    System.out.printf(
        "  on a map of %.0f × %.0f%n", camera.viewport().width(), camera.viewport().height());
    changeTo(MapTheme.WINDOW);
  }

  /** The milliseconds that a change of theme takes. */
  private double changeTo(MapTheme theme) throws Exception {
    long[] at = new long[2];
    measure(
        frame -> {
          if (frame == 0) {
            at[0] = System.nanoTime();
            appearance.mapThemeProperty().set(theme);
          } else if (at[1] == 0 && pane.map().isPainted()) {
            at[1] = System.nanoTime();
          }
          return at[1] == 0;
        });
    return (at[1] - at[0]) / 1e6;
  }

  private void pan() throws Exception {
    onWindowThread(
        () -> {
          session.clearSelection();
          camera.move(new Camera(GeoPoint.ofLatLon(40, 140), 8.4));
          return this;
        });
    settle();
    measure(frame -> step(PAN) && frame < FRAMES / 2);
    visited.clear();
    List<Double> start = measure(frame -> step(PAN) && frame < FRAMES);
    measure(frame -> step(4 * PAN) && visited.size() < TILES);
    List<Double> end = measure(frame -> step(PAN) && frame < FRAMES);
    System.out.println("a frame of panning     " + FrameMeter.words(start));
    System.out.printf("after %,6d tiles      %s%n", visited.size(), FrameMeter.words(end));
    System.out.printf(
        Locale.ROOT,
        "grown to %.2f times (median), %.2f times (p99)%n",
        FrameMeter.quantile(end, 0.5) / FrameMeter.quantile(start, 0.5),
        FrameMeter.quantile(end, 0.99) / FrameMeter.quantile(start, 0.99));
  }

  /** A pan of a fast hand, up and down while going east round the world. */
  private boolean step(double pixels) {
    Camera now = camera.camera();
    double down = Math.sin(now.center().lon() / 4) * pixels / 4;
    camera.move(camera.viewport().panned(now, -pixels, down));
    if (camera.camera().center().lon() == now.center().lon()) {
      camera.move(new Camera(GeoPoint.ofLatLon(random.nextDouble(-40, 60), -10), now.zoom()));
    }
    remember();
    return true;
  }

  private void remember() {
    Camera now = camera.camera();
    int level = (int) Math.floor(now.zoom() + 0.2);
    double size = WebMercator.worldSize(now.zoom()) / (1 << level);
    double x = WebMercator.x(now.center().lon()) * (1 << level);
    double y = WebMercator.y(now.center().lat()) * (1 << level);
    if ((int) x == lastX && (int) y == lastY) {
      return;
    }
    lastX = (int) x;
    lastY = (int) y;
    int columns = (int) (camera.viewport().width() / size / 2) + 1;
    int rows = (int) (camera.viewport().height() / size / 2) + 1;
    for (int dx = -columns; dx <= columns; dx++) {
      for (int dy = -rows; dy <= rows; dy++) {
        int row = Math.clamp((int) y + dy, 0, (1 << level) - 1);
        visited.add(TileId.ofZxy(level, Math.floorMod((int) x + dx, 1 << level), row));
      }
    }
  }

  private void walk(int minutes) throws Exception {
    List<PlaceId> places = new ArrayList<>(session.reading().places().keySet());
    for (int minute = 1; minute <= minutes; minute++) {
      long end = System.nanoTime() + 60_000_000_000L;
      measure(
          frame -> {
            if (frame % 40 == 0 && random.nextBoolean()) {
              session.select(places.get(random.nextInt(places.size())));
            } else if (frame % 40 == 0) {
              double lat = random.nextDouble(-60, 70);
              double lon = random.nextDouble(-180, 180);
              camera.headFor(new Camera(GeoPoint.ofLatLon(lat, lon), random.nextDouble(2, 10)));
            }
            return System.nanoTime() < end;
          });
      // Twice, with frames in between: textures are given back only after their image is collected.
      System.gc();
      measure(frame -> frame < 10);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long used = runtime.totalMemory() - runtime.freeMemory();
      System.out.printf("heap after minute %2d    %d MB%n", minute, used >> 20);
    }
  }

  private static List<Double> measure(FrameMeter.Step step) throws Exception {
    FrameMeter meter =
        onWindowThread(
            () -> {
              FrameMeter made = new FrameMeter(step);
              made.start();
              return made;
            });
    return meter.await();
  }

  private void settle() throws Exception {
    int[] calm = {0};
    measure(
        frame -> {
          calm[0] = pane.isAtRest() ? calm[0] + 1 : 0;

          return calm[0] < 20 && frame < 3000;
        });
  }

  private static <T> T onWindowThread(java.util.concurrent.Callable<T> call)
      throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(call);
    Platform.runLater(task);
    return task.get();
  }

  /** Gives the handle that a job looks at. */
  private static final class FutureRunning {

    Running get() {
      Running[] running = new Running[1];
      Tasks.sameThread()
          .start(
              handle -> {
                running[0] = handle;
                return true;
              },
              done -> {},
              problem -> {});
      return running[0];
    }
  }
}
