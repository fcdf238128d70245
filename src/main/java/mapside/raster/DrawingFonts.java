package mapside.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the program's fonts known to what paints drawings. JavaFX and print have their own ways to
 * them; without this a drawing is lettered in whatever the system has, too wide for its lines.
 */
public final class DrawingFonts {

  private static final List<String> NAMES =
      List.of(
          "IBMPlexSans-Regular",
          "IBMPlexSans-Italic",
          "IBMPlexSans-SemiBold",
          "IBMPlexSerif-Regular",
          "IBMPlexSerif-Italic",
          "IBMPlexSerif-SemiBold");

  private static final Set<Path> KNOWN = new HashSet<>();

  private DrawingFonts() {}

  /**
   * Makes them known for the whole program, unless they are: before the first drawing is painted,
   * because those that paint drawings look only once for what fonts there are. Takes long; for any
   * thread.
   *
   * @param folder of the fonts; one that is missing there is left out
   */
  public static synchronized void register(Path folder) {
    if (KNOWN.add(folder)) {
      NAMES.forEach(name -> register(folder, name));
    }
  }

  private static void register(Path folder, String name) {
    Path file = folder.resolve(name + ".ttf");
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
    } catch (IOException | FontFormatException e) {
      System.getLogger(DrawingFonts.class.getName())
          .log(System.Logger.Level.WARNING, "no font for drawings in " + file, e);
    }
  }
}
