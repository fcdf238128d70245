package mapside.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import mapside.speech.SpeechProgram.Kind;

/** Finds the speech program of the system. */
public final class SpeechPrograms {

  private SpeechPrograms() {}

  /** The one of the system that the program runs on; empty if none is installed. */
  public static Optional<SpeechProgram> ofSystem() {
    String path = System.getenv("PATH");
    return find(
        System.getProperty("os.name", ""),
        path == null ? List.of() : List.of(path.split(File.pathSeparator)),
        Files::isExecutable);
  }

  /**
   * The best one in some folders.
   *
   * @param system the operating system's name, as in {@code os.name}
   * @param folders where commands are looked for, in order
   * @param isProgram whether a file can be run
   */
  static Optional<SpeechProgram> find(
      String system, List<String> folders, Predicate<Path> isProgram) {
    for (Kind kind : kinds(system)) {
      for (String folder : folders) {
        Optional<Path> file = file(folder, kind).filter(isProgram);
        if (file.isPresent()) {
          return Optional.of(new SpeechProgram(kind, file.get().toString()));
        }
      }
    }
    return Optional.empty();
  }

  /** The key of the sentence that says what to install. */
  public static String adviceKey() {
    return switch (system(System.getProperty("os.name", ""))) {
      case "windows" -> "speech.install.windows";
      case "mac" -> "speech.install.mac";
      default -> "speech.install.linux";
    };
  }

  private static List<Kind> kinds(String system) {
    return switch (system(system)) {
      case "windows" -> List.of(Kind.SAPI);
      case "mac" -> List.of(Kind.SAY);
      default -> List.of(Kind.SPD_SAY, Kind.ESPEAK_NG, Kind.ESPEAK);
    };
  }

  private static String system(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("windows") ? "windows" : lower.startsWith("mac") ? "mac" : "linux";
  }

  private static Optional<Path> file(String folder, Kind kind) {
    try {
      return Optional.of(Path.of(folder, kind.file()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
