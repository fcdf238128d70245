package mapside.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The folders that the system gives a program: on Linux by the XDG Base Directory Specification, on
 * Windows and macOS by their own customs. The one class that reads the environment for this. None
 * of them need exist yet.
 *
 * @param settings where settings are kept
 * @param data where what readers make is kept that has no place of its own
 * @param state where the log lies, reports of crashes and what was open last
 * @param runtime where a running program can be met by a second one, for one user only
 * @param policy the file by which an administrator sets and locks settings
 * @param cache where what can be made anew is kept, so that it need not be
 */
public record Folders(Path settings, Path data, Path state, Path runtime, Path policy, Path cache) {

  /** Beside the program this folder makes it portable: everything is kept in it. */
  private static final String PORTABLE = "portable";

  private static final String DATA = "data";

  /** The folders of the user who runs the program. */
  public static Folders ofSystem() {
    return of(
        System.getProperty("os.name", ""),
        System.getProperty("user.home", "."),
        System.getProperty("mapside.program", ""),
        System::getenv);
  }

  /**
   * The folders by an operating system's customs.
   *
   * @param system its name, as in the system property {@code os.name}
   * @param home the user's home folder
   * @param program the folder of the installed program; empty if it is not installed
   * @param environment gives the value of an environment variable or null
   */
  static Folders of(String system, String home, String program, UnaryOperator<String> environment) {
    Folders usual = usual(system.toLowerCase(Locale.ROOT), home, environment);
    Path portable = Path.of(program, PORTABLE);
    return !program.isBlank() && Files.isDirectory(portable)
        ? new Folders(
            portable,
            portable.resolve(DATA),
            portable,
            usual.runtime,
            usual.policy,
            portable.resolve("cache"))
        : usual;
  }

  private static Folders usual(String name, String home, UnaryOperator<String> environment) {
    if (name.startsWith("windows")) {
      Path roaming = base(environment, "APPDATA", home, "AppData", "Roaming").resolve("Mapside");
      Path local = base(environment, "LOCALAPPDATA", home, "AppData", "Local").resolve("Mapside");
      return new Folders(
          roaming,
          roaming.resolve(DATA),
          local,
          local,
          base(environment, "PROGRAMDATA", "C:\\ProgramData").resolve("Mapside/policy.json"),
          local.resolve("cache"));
    }
    if (name.startsWith("mac")) {
      Path support = Path.of(home, "Library", "Application Support", "Mapside");
      Path logs = Path.of(home, "Library", "Logs", "Mapside");
      return new Folders(
          support,
          support.resolve(DATA),
          logs,
          base(environment, "TMPDIR", logs.toString()),
          Path.of("/Library/Application Support/Mapside/policy.json"),
          Path.of(home, "Library", "Caches", "Mapside"));
    }
    // XDG counts from this variable; Java has the home folder from the list of users.
    String own = base(environment, "HOME", home).toString();
    Path state = base(environment, "XDG_STATE_HOME", own, ".local", "state").resolve("mapside");
    return new Folders(
        base(environment, "XDG_CONFIG_HOME", own, ".config").resolve("mapside"),
        base(environment, "XDG_DATA_HOME", own, ".local", "share").resolve("mapside"),
        state,
        base(environment, "XDG_RUNTIME_DIR", state.toString()),
        Path.of("/etc/mapside/policy.json"),
        base(environment, "XDG_CACHE_HOME", own, ".cache").resolve("mapside"));
  }

  /** XDG says that a path that is not absolute is to be ignored. */
  private static Path base(
      UnaryOperator<String> environment, String variable, String home, String... usual) {
    String value = environment.apply(variable);
    if (value != null && !value.isBlank() && Path.of(value).isAbsolute()) {
      return Path.of(value);
    }
    return Path.of(home, usual);
  }
}
