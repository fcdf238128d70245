package mapside.program;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Logs from information on into the log file, if there is one, and from warnings on as one line on
 * standard error. For any thread.
 */
public final class ProgramLogger implements System.Logger {

  private final String name;
  private final Optional<LogFile> file;

  /**
   * A logger of one name.
   *
   * @param file where there is one
   */
  public ProgramLogger(String name, Optional<LogFile> file) {
    this.name = name;
    this.file = file;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.getSeverity() >= Level.INFO.getSeverity() && level != Level.OFF;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    if (!isLoggable(level)) {
      return;
    }
    String words = level + " " + name + ": " + message;
    file.ifPresent(log -> log.add(thrown == null ? words : words + "\n" + trace(thrown)));
    if (level.getSeverity() >= Level.WARNING.getSeverity()) {
      System.err.println("mapside: " + words + (thrown == null ? "" : " (" + thrown + ")"));
    }
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object @Nullable ... params) {
    if (isLoggable(level)) {
      boolean isPlain = format == null || params == null || params.length == 0;
      log(level, bundle, isPlain ? format : MessageFormat.format(format, params), (Throwable) null);
    }
  }

  /** The trace of a throwable and of its causes, as Java prints it. */
  static String trace(Throwable thrown) {
    StringWriter words = new StringWriter();
    thrown.printStackTrace(new PrintWriter(words));
    return words.toString().strip();
  }
}
