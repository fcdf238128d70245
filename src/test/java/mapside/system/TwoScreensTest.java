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

  private static final int WIDTH = 1920;
  private static final String FIRST = "0 0 1920 1080";
  private static final String SECOND = "1920 0 1920 1080";

  /** Below the title bar that openbox gives it, as large as the screen lets it. */
  private static final String TEACHER = " teacher 0 \\d\\d 1920 10\\d\\d";

  /** So much may differ between two pictures of the same. */
  private static final double SAME = 0.002;

  /** The same view of the map: a name may stand elsewhere beside its place than it did before. */
  private static final double ALIKE = 0.05;

  @TempDir private Path folder;

  @Test
  void theAudienceHasTheSecondScreenAndUnpluggingItLosesNothing()
      throws IOException, InterruptedException {
    try (Display display = Display.startTwoScreens(folder);
        ReaderProcess reader = ReaderProcess.start(display, folder)) {
      reader.await("map-complete", 1);
      display.key("F5");
      await(reader, "lesson 0 audience " + SECOND + TEACHER);
      display.key("Next");
      display.key("Next");
      await(reader, "lesson 2 audience " + SECOND + TEACHER);
      BufferedImage step = rest(display, WIDTH);

      display.key("b");
      awaitPicture(display, picture -> isBlack(picture, WIDTH, 2 * WIDTH));
      assertThat(isBlack(display.picture(), 0, WIDTH)).as("the teacher's goes on").isFalse();
      display.key("b");
      awaitPicture(display, picture -> changed(step, part(picture, WIDTH)) < ALIKE);

      BufferedImage own = part(display.picture(), 0);
      display.turnWheel(WIDTH / 2, 500);
      awaitPicture(display, picture -> changed(own, part(picture, 0)) > 0.05);
      assertThat(changed(step, part(display.picture(), WIDTH)))
          .as("the class does not see what the teacher explores")
          .isLessThan(ALIKE);
      display.key("g");
      awaitPicture(display, picture -> changed(step, part(picture, WIDTH)) > 0.1);
      assertThat(changed(words(step), words(part(display.picture(), WIDTH))))
          .as("only the map was sent")
          .isLessThan(SAME);
      display.key("j");
      awaitPicture(display, picture -> changed(step, part(picture, WIDTH)) < ALIKE);

      display.unplug();
      await(reader, "lesson 2 audience " + FIRST + " teacher none");
      awaitPicture(display, picture -> changed(step, part(picture, 0)) < ALIKE);
      display.key("Next");
      await(reader, "lesson 3 audience " + FIRST + " teacher none");

      display.plugIn();
      await(reader, "lesson 3 audience " + SECOND + TEACHER);
      for (int times = 0; times < 3; times++) {
        // The window manager hears of each change at the same time as the reader does.
        display.unplug();
        await(reader, "lesson 3 audience " + FIRST + " teacher none");
        display.plugIn();
        await(reader, "lesson 3 audience " + SECOND + TEACHER);
      }
      display.key("Prior");
      await(reader, "lesson 2 audience " + SECOND + TEACHER);
      display.key("Escape");
      await(reader, "lesson over");
    }
  }

  private static void await(ReaderProcess reader, String pattern)
      throws IOException, InterruptedException {
    String line = "";
    for (int tries = 0; tries < 600; tries++) {
      line = reader.await("lesson", 1);
      if (line.matches(pattern)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("wanted " + pattern + " but the last that the reader told is " + line);
  }

  private static void awaitPicture(Display display, Predicate<BufferedImage> wanted)
      throws IOException, InterruptedException {
    for (int tries = 0; tries < 60; tries++) {
      if (wanted.test(display.picture())) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("the screens never looked like that");
  }

  /** A screen once it has not changed for a while. */
  private static BufferedImage rest(Display display, int from)
      throws IOException, InterruptedException {
    BufferedImage before = part(display.picture(), from);
    for (int tries = 0; tries < 60; tries++) {
      TimeUnit.SECONDS.sleep(3);
      BufferedImage now = part(display.picture(), from);
      if (changed(before, now) == 0) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("the screen never came to rest");
  }

  private static BufferedImage part(BufferedImage picture, int from) {
    return picture.getSubimage(from, 0, WIDTH, picture.getHeight());
  }

  private static BufferedImage words(BufferedImage screen) {
    return screen.getSubimage(0, 0, WIDTH * 2 / 5, screen.getHeight());
  }

  /** The share of pixels that are not what they were. */
  private static double changed(BufferedImage before, BufferedImage after) {
    long changed = 0;
    for (int y = 0; y < before.getHeight(); y++) {
      for (int x = 0; x < before.getWidth(); x++) {
        if (before.getRGB(x, y) != after.getRGB(x, y)) {
          changed++;
        }
      }
    }
    return (double) changed / before.getWidth() / before.getHeight();
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
