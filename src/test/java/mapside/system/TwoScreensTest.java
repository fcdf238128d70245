package mapside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives a lesson on two real screens, of which one is unplugged and plugged in again. */
@Tag("system")
class TwoScreensTest {

  private static final String FIRST = "0 0 1920 1080";
  private static final String SECOND = "1920 0 1920 1080";

  @TempDir private Path folder;

  @Test
  void theAudienceHasTheSecondScreenAndUnpluggingItLosesNothing()
      throws IOException, InterruptedException {
    try (Display display = Display.startTwoScreens(folder);
        ReaderProcess reader = ReaderProcess.start(display, folder)) {
      reader.await("map-complete", 1);
      display.key("F5");
      String both = " audience " + SECOND + " teacher " + FIRST;
      await(reader, line -> line.endsWith(both));
      display.key("Next");
      display.key("Next");
      await(reader, line -> line.equals("lesson 2" + both));
      assertThat(isBlack(display.picture(), 1920, 3840)).isFalse();

      display.key("b");
      awaitPicture(display, picture -> isBlack(picture, 1920, 3840));
      assertThat(isBlack(display.picture(), 0, 1920)).as("the teacher's goes on").isFalse();
      display.key("b");

      display.unplug();
      await(reader, line -> line.equals("lesson 2 audience " + FIRST + " teacher none"));
      display.key("Next");
      await(reader, line -> line.startsWith("lesson 3 "));

      display.plugIn();
      await(reader, line -> line.equals("lesson 3" + both));
      display.key("Escape");
      await(reader, line -> line.equals("lesson over"));
    }
  }

  private static void await(ReaderProcess reader, Predicate<String> wanted)
      throws IOException, InterruptedException {
    String line = "";
    for (int tries = 0; tries < 600; tries++) {
      line = reader.await("lesson", 1);
      if (wanted.test(line)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("the last that the reader told is: " + line);
  }

  private static void awaitPicture(Display display, Predicate<BufferedImage> wanted)
      throws IOException, InterruptedException {
    for (int tries = 0; tries < 60; tries++) {
      if (wanted.test(display.picture())) {
        return;
      }
    }
    throw new AssertionError("the screens never looked like that");
  }

  private static boolean isBlack(BufferedImage picture, int from, int to) {
    for (int x = from + 20; x < to; x += 97) {
      for (int y = 20; y < picture.getHeight(); y += 61) {
        if ((picture.getRGB(x, y) & 0xffffff) != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
