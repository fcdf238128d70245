package mapside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import mapside.geo.GeoPoint;
import mapside.system.ReaderProcess.MapOnScreen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the reader in a real window and clicks an island with a real pointer. */
@Tag("system")
class RealWindowTest {

  private static final GeoPoint ITURUP = GeoPoint.ofLatLon(45.03, 147.9);

  @TempDir private Path folder;

  @Test
  void aClickOnAnIslandChangesTheTextAndTheMap() throws IOException, InterruptedException {
    try (Display display = Display.start(1280, 800);
        ReaderProcess reader = ReaderProcess.start(display, folder)) {
      reader.await("map-complete", 1);
      MapOnScreen map = MapOnScreen.of(reader.await("at-rest", 1));
      BufferedImage before = display.picture();

      display.click(map.x(ITURUP), map.y(ITURUP));

      assertThat(reader.await("selected", 1)).isEqualTo("selected iturup");
      // Names that came after the first view may have come to rest until then.
      int rests = reader.count("at-rest");
      MapOnScreen framed = MapOnScreen.of(reader.await("at-rest", rests + 1));
      BufferedImage after = display.picture();
      assertThat(framed.camera().zoom()).isGreaterThan(map.camera().zoom());
      int split = (int) map.left();
      assertThat(changed(before, after, 0, split)).as("text, highlighted").isGreaterThan(0.01);
      assertThat(changed(before, after, split, 1280)).as("map, framed").isGreaterThan(0.2);
    }
  }

  /** The share of pixels, between two columns, that are not what they were. */
  private static double changed(BufferedImage before, BufferedImage after, int from, int to) {
    int changed = 0;
    int height = before.getHeight();
    for (int y = 0; y < height; y++) {
      for (int x = from; x < to; x++) {
        if (before.getRGB(x, y) != after.getRGB(x, y)) {
          changed++;
        }
      }
    }
    return (double) changed / ((to - from) * height);
  }
}
