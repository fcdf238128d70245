package mapside.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * @param open the files that were open, but for what ships with the program
   * @param report what was written of the crash; empty if nothing could be, as when power fails
   */
  public record Crashed(List<Path> open, Optional<Path> report) {

    /** Copies the list. */
    public Crashed {
      open = List.copyOf(open);
    }
  }

  /** Between two paths: the one character that no path has on any system. */
  private static final String BETWEEN = "\0";

  private final Path folder;
  private final Path file;
  private @Nullable Optional<Crashed> before;
  private boolean ended;

  private LastRun(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("open");
  }

  /** The runs whose log lies in a folder, which need not exist. */
  public static LastRun in(Path folder) {
    return new LastRun(folder);
  }

  /** How the run before this one crashed; empty if it did not. */
  public synchronized Optional<Crashed> crashed() {
    if (before == null) {
      before = read();
    }
    return before;
  }

  private Optional<Crashed> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      FileTime opened = Files.getLastModifiedTime(file);
      Optional<Path> report = CrashReports.since(folder, opened);
      return Optional.of(new Crashed(paths(Files.readString(file)), report));
    } catch (IOException | InvalidPathException e) {
      LOG.log(System.Logger.Level.WARNING, "not read: " + file, e);
      return Optional.empty();
    }
  }

  /** Where one window was open the words were two, of which the second was always empty. */
  private static List<Path> paths(String written) {
    return Stream.of(written.split(BETWEEN)).filter(word -> !word.isEmpty()).map(Path::of).toList();
  }

  /** Takes down which files are open now. */
  public synchronized void open(List<Path> open) {
    // What is written now stands where the run before wrote.
    crashed();
    if (ended) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(
          file, open.stream().map(Path::toString).collect(Collectors.joining(BETWEEN)));
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
