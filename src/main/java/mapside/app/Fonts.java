package mapside.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import mapside.task.Job;

/** Makes the bundled fonts known to JavaFX; without them, the system's stand in. */
final class Fonts {

  private static final System.Logger LOG = System.getLogger(Fonts.class.getName());

  private static final List<String> TEXT =
      List.of(
          "IBMPlexSerif-Regular",
          "IBMPlexSerif-Italic",
          "IBMPlexSerif-SemiBold",
          "IBMPlexSans-Regular",
          "IBMPlexSans-Italic",
          "IBMPlexSans-SemiBold");

  /** Thirty times as large as the others. */
  private static final String JAPANESE = "IBMPlexSansJP-Regular";

  private Fonts() {}

  /** The fonts that the first frame needs. */
  static void loadText(Path folder) {
    TEXT.forEach(name -> load(folder, name));
  }

  /** All fonts. */
  static void loadAll(Path folder) {
    loadText(folder);
    load(folder, JAPANESE);
  }

  /** Loads the font for Japanese names; gives whether it is there. */
  static Job<Boolean> japanese(Path folder) {
    return running -> load(folder, JAPANESE);
  }

  private static boolean load(Path folder, String name) {
    Path file = folder.resolve(name + ".ttf");
    boolean loaded = Font.loadFont(url(file), 0) != null || loadCopied(file);
    if (!loaded) {
      LOG.log(System.Logger.Level.WARNING, "no font in {0}", file);
    }
    return loaded;
  }

  /** JavaFX takes the path in it as it stands: blanks and letters beyond ASCII are not escaped. */
  private static String url(Path file) {
    String path = file.toAbsolutePath().toString().replace('\\', '/');
    return path.startsWith("/") ? "file:" + path : "file:/" + path;
  }

  /** For paths with signs that mean something in a URL; JavaFX makes a temporary file of it. */
  private static boolean loadCopied(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Font.loadFont(in, 0) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
