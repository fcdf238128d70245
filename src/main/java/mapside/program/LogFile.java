package mapside.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The log of the installed program. There is no file before there is something to log, and it never
 * grows beyond two megabytes, with the one before it. For any thread.
 */
public final class LogFile {

  private static final long LARGEST = 1 << 20;

  private final Path file;
  private boolean broken;

  private LogFile(Path file) {
    this.file = file;
  }

  /** The log of a folder, which need not exist. */
  public static LogFile in(Path folder) {
    return new LogFile(folder.resolve("mapside.log"));
  }

  /** Adds an entry with the time; where the file can't be written, once told is enough. */
  synchronized void add(String entry) {
    if (broken) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Files.move(
            file,
            file.resolveSibling(file.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file,
          LocalDateTime.now().truncatedTo(ChronoUnit.MILLIS) + " " + entry + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      broken = true;
      System.err.println("mapside: the log can't be written: " + e);
    }
  }
}
