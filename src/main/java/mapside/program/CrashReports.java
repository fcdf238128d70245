package mapside.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes a report beside the log for what nobody caught. It tells of the program and of the
 * computer, and nothing of what was read. For any thread.
 */
public final class CrashReports implements Thread.UncaughtExceptionHandler {

  private static final System.Logger LOG = System.getLogger(CrashReports.class.getName());

  /** More in one run say nothing new. */
  private static final int MOST_IN_A_RUN = 5;

  /** Older ones make room. */
  private static final int KEPT = 10;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS");

  private final Path folder;
  private final String version;
  private final Consumer<Path> written;
  private final Set<String> seen = new HashSet<>();

  /**
   * Reports into a folder, which need not exist.
   *
   * @param version of the program
   * @param written is told of every report, on the thread that failed
   */
  public CrashReports(Path folder, String version, Consumer<Path> written) {
    this.folder = folder;
    this.version = version;
    this.written = written;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    if (isNew(thrown)) {
      LOG.log(System.Logger.Level.ERROR, "nobody caught this on " + thread.getName(), thrown);
      write(thread, thrown).ifPresent(written);
    }
  }

  /** What fails in every frame is reported once. */
  private synchronized boolean isNew(Throwable thrown) {
    return seen.size() < MOST_IN_A_RUN && seen.add(ProgramLogger.trace(thrown));
  }

  private Optional<Path> write(Thread thread, Throwable thrown) {
    Path file = folder.resolve("crash-" + TIME.format(LocalDateTime.now()) + ".txt");
    try {
      Files.createDirectories(folder);
      prune();
      Files.writeString(file, report(thread, thrown));
      return Optional.of(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no report of the crash: " + file, e);
      return Optional.empty();
    }
  }

  private String report(Thread thread, Throwable thrown) {
    Runtime runtime = Runtime.getRuntime();
    return """
    Mapside %s
    time %s
    system %s %s, %s
    Java %s, JavaFX %s
    memory %d MB of %d MB
    thread %s

    %s
    """
        .formatted(
            version,
            LocalDateTime.now(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            System.getProperty("java.runtime.version"),
            System.getProperty("javafx.runtime.version"),
            (runtime.totalMemory() - runtime.freeMemory()) >> 20,
            runtime.maxMemory() >> 20,
            thread.getName(),
            ProgramLogger.trace(thrown));
  }

  private void prune() throws IOException {
    List<Path> reports = reports(folder);
    for (int i = KEPT - 1; i < reports.size(); i++) {
      Files.deleteIfExists(reports.get(i));
    }
  }

  /** The newest report that is no older than a time, of Mapside or of the Java runtime itself. */
  static Optional<Path> since(Path folder, FileTime time) throws IOException {
    List<Path> reports = reports(folder);
    return reports.isEmpty() || modified(reports.getFirst()).compareTo(time) < 0
        ? Optional.empty()
        : Optional.of(reports.getFirst());
  }

  /** The newest first. */
  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("(java-)?crash-.*\\.txt"))
          .sorted(Comparator.comparing(CrashReports::modified).reversed())
          .toList();
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
