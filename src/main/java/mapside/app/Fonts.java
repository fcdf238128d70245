package mapside.app;

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

  /** By URL, because from a stream JavaFX would first copy it to a temporary file. */
  private static boolean load(Path folder, String name) {
    Path file = folder.resolve(name + ".ttf");
    boolean loaded = Font.loadFont(file.toUri().toString(), 0) != null;
    if (!loaded) {
      LOG.log(System.Logger.Level.WARNING, "no font in {0}", file);
    }
    return loaded;
  }
}
