package mapside.app;

import java.util.Optional;
import mapside.program.LogFile;
import mapside.program.ProgramLogger;
import mapside.settings.Folders;

/**
 * Gives everybody in the program, JavaFX and the JDK too, a logger that also writes the log file of
 * the installed program. Started from a build there is no file: the terminal has it all.
 */
public final class LogFinder extends System.LoggerFinder {

  private final Optional<LogFile> file =
      Optional.ofNullable(System.getProperty("mapside.program"))
          .map(program -> LogFile.in(Folders.ofSystem().state()));

  /** For the JDK, which finds this by the module's description. */
  public LogFinder() {}

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new ProgramLogger(name, file);
  }
}
