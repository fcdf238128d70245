package mapside.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The folders that the system gives a program: on Linux by the XDG Base Directory Specification, on
 * Windows and macOS by their own customs. The one class that reads the environment for this.
 *
 * @param settings where settings are kept; may not exist yet
 */
public record Folders(Path settings) {

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
      return new Folders(
          base(environment, "APPDATA", home, "AppData", "Roaming").resolve("Mapside"));
    }
    if (name.startsWith("mac")) {
      return new Folders(Path.of(home, "Library", "Application Support", "Mapside"));
    }
    return new Folders(base(environment, "XDG_CONFIG_HOME", home, ".config").resolve("mapside"));
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
