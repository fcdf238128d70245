package mapside.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The folders that the system gives a program: on Linux by the XDG Base Directory Specification, on
 * Windows and macOS by their own customs. The one class that reads the environment for this.
 *
 * @param settings where settings are kept; may not exist yet
 * @param data where what readers make is kept that has no place of its own; may not exist yet
 */
public record Folders(Path settings, Path data) {

  /** The folders of the user who runs the program. */
  public static Folders ofSystem() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System::getenv);
  }

  /**
   * The folders by an operating system's customs.
   *
   * @param system its name, as in the system property {@code os.name}
   * @param home the user's home folder
   * @param environment gives the value of an environment variable or null
   */
  static Folders of(String system, String home, UnaryOperator<String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path roaming = base(environment, "APPDATA", home, "AppData", "Roaming").resolve("Mapside");
      return new Folders(roaming, roaming.resolve("data"));
    }
    if (name.startsWith("mac")) {
      Path support = Path.of(home, "Library", "Application Support", "Mapside");
      return new Folders(support, support.resolve("data"));
    }
    return new Folders(
        base(environment, "XDG_CONFIG_HOME", home, ".config").resolve("mapside"),
        base(environment, "XDG_DATA_HOME", home, ".local", "share").resolve("mapside"));
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
