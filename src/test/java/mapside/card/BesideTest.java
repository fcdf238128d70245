package mapside.card;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(100, 50, 1000, 600);
  private static final Dimension2D CARD = new Dimension2D(320, 260);

  @ParameterizedTest
  @CsvSource({"110,60", "600,300", "1090,60", "110,640", "1090,640", "760,400", "100,50"})
  void theCardIsOnTheScreenAndNeverUnderThePointer(double x, double y) {
    Point2D pointer = new Point2D(x, y);

    Point2D corner = Beside.pointer(pointer, CARD, SCREEN);

    Rectangle2D card =
        new Rectangle2D(corner.getX(), corner.getY(), CARD.getWidth(), CARD.getHeight());
    assertThat(SCREEN.contains(card)).as("%s on the screen", card).isTrue();
    assertThat(card.contains(pointer)).as("%s under the pointer", card).isFalse();
  }

  @Test
  void aCardThatNobodyPointedForIsInTheMiddle() {
    assertThat(Beside.middle(new Rectangle2D(200, 100, 640, 460), CARD, SCREEN))
        .isEqualTo(new Point2D(360, 200));
  }
}
