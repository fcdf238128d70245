package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import mapside.fixture.OnFx;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;

/** Text that is read from the right, with marks and numbers in it. */
class FromTheRightTest {

  @Test
  void aTextIsCutWhereItsDirectionChanges() {
    assertThat(
            new Run("غرب دلتا النيل. في 1889 (Port Said).", Set.of(), false, false)
                .byDirection().stream().map(Run::text))
        .containsExactly(
            "غرب دلتا النيل", ".", " ", "في ", "1889", " ", "(", "Port", " ", "Said", ").");
  }

  /** The full stop is the lowest ink, and stands at the left end. */
  @Test
  void aSentenceEndsWithItsFullStopOnTheLeft() throws Exception {
    String sentence = "من شرب إليه.";
    WritableImage picture =
        OnFx.call(
            () -> {
              TextBody body =
                  new TextBody(
                      TextRange.of(0, sentence.length()),
                      List.of(new Run(sentence, Set.of(), false, false)),
                      false);
              new Scene(new Pane(body));
              body.setType(40, 60);
              body.applyCss();
              body.resize(600, body.breakLines(600));
              body.layout();
              return body.snapshot(null, null);
            });

    int left = firstInk(picture, 0, 1);
    int right = firstInk(picture, (int) picture.getWidth() - 1, -1);
    assertThat(inkBelow(picture, left)).as("a dot").isBetween(1, 9);
    assertThat(inkBelow(picture, right)).as("a letter, or the beginning of one").isPositive();
    assertThat(right).as("at the right edge").isGreaterThan(500);
    assertThat(inkRows(picture, left, left + 4)).as("as low as a dot").isLessThan(10);
    assertThat(inkRows(picture, right - 4, right)).isGreaterThan(10);
  }

  private static int firstInk(WritableImage picture, int from, int step) {
    int x = from;
    while (inkBelow(picture, x) == 0) {
      x += step;
    }
    return x;
  }

  private static int inkBelow(WritableImage picture, int x) {
    return inkRows(picture, x, x);
  }

  /** In how many rows there is ink between two columns. */
  private static int inkRows(WritableImage picture, int from, int to) {
    int rows = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      boolean isInked = false;
      for (int x = from; x <= to; x++) {
        isInked |= picture.getPixelReader().getColor(x, y).getBrightness() < 0.5;
      }
      rows += isInked ? 1 : 0;
    }
    return rows;
  }
}
