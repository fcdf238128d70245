package mapside.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Knows how the run before this one ended. A file beside the log tells what is open; a run that
 * ends as it should takes it away, so that one that is there at a start was left by a run that
 * crashed. For any thread.
 */
public final class LastRun {

  private static final System.Logger LOG = System.getLogger(LastRun.class.getName());

  /**
   * A run that did not end as it should.
   *
   * @param open what was open
   * @param report what was written of the crash; empty if nothing could be, as when power fails
   */
  public record Crashed(OpenOrder open, Optional<Path> report) {}

  private final Path folder;
  private final Path file;
  private boolean ended;

  private LastRun(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("open");
  }

  /** The runs whose log lies in a folder, which need not exist. */
  public static LastRun in(Path folder) {
    return new LastRun(folder);
  }

  /** How the run before this one crashed; empty if it did not. To be asked before {@link #open}. */
  public synchronized Optional<Crashed> crashed() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      FileTime opened = Files.getLastModifiedTime(file);
      Optional<Path> report = CrashReports.since(folder, opened);
      return OpenOrder.read(Files.readString(file)).map(open -> new Crashed(open, report));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "not read: " + file, e);
      return Optional.empty();
    }
  }

  /** Takes down what is open now. */
  public synchronized void open(OpenOrder open) {
    if (ended) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(file, open.written());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "not written: " + file, e);
    }
  }

  /** This run ends as it should. */
  public synchronized void ended() {
    ended = true;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "not deleted: " + file, e);
    }
  }
}
