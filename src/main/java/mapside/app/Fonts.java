package mapside.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/** Makes the bundled fonts known to JavaFX; without them, the system's stand in. */
final class Fonts {

  private static final System.Logger LOG = System.getLogger(Fonts.class.getName());

  private static final List<String> FILES =
      List.of(
          "IBMPlexSerif-Regular",
          "IBMPlexSerif-Italic",
          "IBMPlexSerif-SemiBold",
          "IBMPlexSans-Regular",
          "IBMPlexSans-Italic",
          "IBMPlexSans-SemiBold",
          "IBMPlexSansJP-Regular");

  private Fonts() {}

  static void load(Path folder) {
    for (String name : FILES) {
      Path file = folder.resolve(name + ".ttf");
      try (InputStream in = Files.newInputStream(file)) {
        if (Font.loadFont(in, 0) == null) {
          LOG.log(System.Logger.Level.WARNING, "no font in {0}", file);
        }
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "font missing: {0}", file);
      }
    }
  }
}
