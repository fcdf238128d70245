package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {

  private static final Rectangle2D LEFT = new Rectangle2D(0, 30, 1920, 1050);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 720);

  @Test
  void theFirstTimeItIsInTheMiddle() {
    assertThat(WindowPlace.on(Optional.empty(), List.of(LEFT, RIGHT)))
        .isEqualTo(new Rectangle2D(320, 155, 1280, 800));
  }

  @Test
  void aSmallScreenIsNearlyFilled() {
    Rectangle2D small = new Rectangle2D(0, 0, 1000, 600);

    assertThat(WindowPlace.on(Optional.empty(), List.of(small)))
        .isEqualTo(new Rectangle2D(25, 15, 950, 570));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, 1280, 800,  100, 100, 1280, 800", // where it was
    "-600, 100, 1280, 800,  0, 100, 1280, 800", // half off on the left
    "500, 900, 1280, 800,  500, 280, 1280, 800", // half off below
    "100, -40, 1280, 800,  100, 30, 1280, 800", // its title bar out of reach
    "2000, 10, 1280, 700,  1920, 10, 1280, 700", // on the second screen
    "1000, 100, 3000, 2000,  0, 30, 1920, 1050", // larger than any screen
    "9000, 9000, 1280, 800,  320, 155, 1280, 800", // on a screen that is gone
  })
  void laterItIsWhereItWasAsFarAsThatIsOnAScreen(
      double x, double y, double w, double h, double atX, double atY, double atW, double atH) {
    assertThat(WindowPlace.on(Optional.of(new Rectangle2D(x, y, w, h)), List.of(LEFT, RIGHT)))
        .isEqualTo(new Rectangle2D(atX, atY, atW, atH));
  }
}
