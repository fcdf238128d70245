package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells benchmarks and tests of the real window what they can't see from outside: when things were
 * ready and where the map is. Does nothing unless the system property {@code mapside.report} names
 * a file.
 */
final class StartReport {

  private final Optional<Path> file;
  private final Instant start;

  private StartReport(Optional<Path> file, Instant start) {
    this.file = file;
    this.start = start;
  }

  /**
   * What the system properties {@code mapside.report} and {@code mapside.report.start} say: the
   * file, and when the process was started, in milliseconds since 1970. The system's own word on
   * the start of a process was seen to be a third of a second off.
   */
  static StartReport ofSystemProperties() {
    Optional<Path> file = Optional.ofNullable(System.getProperty("mapside.report")).map(Path::of);
    Instant start =
        Optional.ofNullable(Long.getLong("mapside.report.start"))
            .map(Instant::ofEpochMilli)
            .orElseGet(Instant::now);
    return new StartReport(file, start);
  }

  boolean isWanted() {
    return file.isPresent();
  }

  /** Writes how long after the start of the process something was reached, in milliseconds. */
  void reached(String what) {
    tell(what + " " + Duration.between(start, Instant.now()).toMillis());
  }

  /** Writes a line. */
  void tell(String line) {
    if (file.isEmpty()) {
      return;
    }
    try {
      Files.writeString(
          file.get(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      System.getLogger(StartReport.class.getName())
          .log(System.Logger.Level.WARNING, "could not write the report", e);
    }
  }
}
