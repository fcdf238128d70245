package mapside.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where tiles change their level, and where they would have to be enlarged. */
class TileLevelsTest {

  @ParameterizedTest
  @CsvSource({"5, 5", "5.79, 5", "5.8, 6", "4.8, 5", "0, 0", "12, 12"})
  void aLevelBeginsBeforeItsWholeZoom(double zoom, int level) {
    assertThat(TileLevels.at(zoom)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5.58, 5.58", "5.6, 5.585", "5.75, 5.8", "5.8, 5.8", "11.7, 11.8"})
  void theNearestSharpZoom(double zoom, double sharp) {
    assertThat(TileLevels.sharpNear(zoom, 0)).isEqualTo(sharp, within(1e-3));
  }

  @Test
  void sharpZoomsStaySharp() {
    for (double zoom = 0; zoom < 12; zoom += 0.01) {
      assertThat(TileLevels.isBlurred(TileLevels.sharpNear(zoom, 0))).isFalse();
      assertThat(TileLevels.isBlurred(TileLevels.sharpBelow(zoom))).isFalse();
      assertThat(TileLevels.sharpBelow(zoom)).isLessThanOrEqualTo(zoom);
    }
  }

  @Test
  void noSharpZoomIsBelowTheLeastThatIsAllowed() {
    assertThat(TileLevels.sharpNear(2.62, 2.6)).isEqualTo(2.8, within(1e-9));
  }
}
