package mapside.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;

/** The reader as a program of its own, and what it reports of itself. */
final class ReaderProcess implements AutoCloseable {

  private final Process process;
  private final Path report;

  private ReaderProcess(Process process, Path report) {
    this.process = process;
    this.report = report;
  }

  /** Starts the reader on a display, from the modules that the build has laid out. */
  static ReaderProcess start(Display display, Path folder) throws IOException {
    Path report = Files.createTempFile(folder, "report", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("mapside.jvm.options", "").split(" ")));
    command.add("-Dmapside.report=" + report);
    command.add("-Dmapside.assets=" + System.getProperty("mapside.assets"));
    command.addAll(
        List.of("-p", "target/modules:target/classes", "-m", "mapside/mapside.app.Main"));
    ProcessBuilder builder = display.command(command.toArray(String[]::new)).inheritIO();
    // Neither reads nor changes what whoever runs the test has read and settled.
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("XDG_STATE_HOME", folder.toString());
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    builder.environment().remove("XDG_RUNTIME_DIR");
    return new ReaderProcess(builder.start(), report);
  }

  /** The map as it is on the screen. */
  record MapOnScreen(double left, double top, Viewport viewport, Camera camera) {

    int x(GeoPoint point) {
      return (int) Math.round(left + viewport.screenX(camera, point));
    }

    int y(GeoPoint point) {
      return (int) Math.round(top + viewport.screenY(camera, point));
    }

    /** Reads {@code at-rest left top width height lat lon zoom seam}. */
    static MapOnScreen of(String line) {
      String[] words = line.split(" ");
      double[] n = new double[words.length - 1];
      for (int i = 0; i < n.length; i++) {
        n[i] = Double.parseDouble(words[i + 1]);
      }
      return new MapOnScreen(
          n[0],
          n[1],
          new Viewport(n[2], n[3], n[7]),
          new Camera(GeoPoint.ofLatLon(n[4], n[5]), n[6]));
    }
  }

  /** The last line of a kind, once there are as many lines of that kind as asked for. */
  String await(String kind, int count) throws IOException, InterruptedException {
    Optional<String> line = Optional.empty();
    for (int tries = 0; tries < 1200 && line.isEmpty(); tries++) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IOException("the reader ended with " + process.exitValue());
      }
      Predicate<String> wanted = l -> l.startsWith(kind + " ");
      List<String> lines = Files.readAllLines(report).stream().filter(wanted).toList();
      line = lines.size() >= count ? Optional.of(lines.getLast()) : Optional.empty();
    }
    return line.orElseThrow(() -> new IOException("the reader never reported " + kind));
  }

  /** How many lines of a kind there are by now. */
  int count(String kind) throws IOException {
    return (int) Files.readAllLines(report).stream().filter(l -> l.startsWith(kind + " ")).count();
  }

  /** Ends it, and waits until it writes no more. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }
}
