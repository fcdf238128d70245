package mapside.builder.icon;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import mapside.builder.source.BuildException;

/**
 * Draws {@code packaging/icon/mapside.svg} at every size: {@code BuildIcons PROJECT-FOLDER}. The
 * pictures go where the window finds them, which is where packages for Linux take them from too;
 * one file holds them for Windows, one for macOS.
 */
public final class BuildIcons {

  /** Widths in pixels that the freedesktop icon theme, Windows and macOS know. */
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  private BuildIcons() {}

  /** Builds; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    try {
      Map<Integer, byte[]> pictures = draw(project.resolve("packaging/icon/mapside.svg"));
      Path window = Files.createDirectories(project.resolve("src/main/resources/mapside/app/icon"));
      for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
        Files.write(window.resolve(picture.getKey() + ".png"), picture.getValue());
      }
      Files.write(project.resolve("packaging/icon/mapside.ico"), WindowsIcon.of(pictures));
      Files.write(project.resolve("packaging/icon/mapside.icns"), AppleIcon.of(pictures));
    } catch (BuildException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  /** The drawing as PNG by width in pixels, the smallest first. */
  static Map<Integer, byte[]> draw(Path drawing) throws IOException {
    SVGDocument document = new SVGLoader().load(drawing.toUri().toURL());
    if (document == null) {
      throw new BuildException(drawing + " is no drawing");
    }
    Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    for (int size : SIZES) {
      pictures.put(size, png(document, size));
    }
    return pictures;
  }

  private static byte[] png(SVGDocument document, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render(null, graphics, new ViewBox(0, 0, size, size));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
