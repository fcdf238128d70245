package mapside.basemap.pmtiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import mapside.geo.TileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileNumberTest {

  /** The table of the specification, chapter 4.1.1. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "1, 0, 0, 1",
    "1, 0, 1, 2",
    "1, 1, 1, 3",
    "1, 1, 0, 4",
    "2, 0, 0, 5",
    "12, 3423, 1763, 19078479"
  })
  void numbersAreThoseOfTheSpecification(int z, int x, int y, long number) {
    assertThat(TileNumber.of(TileId.ofZxy(z, x, y))).isEqualTo(number);
  }

  @Test
  void tilesOfAZoomFillItsRange() {
    int zoom = 5;
    Set<Long> numbers = new HashSet<>();
    for (int i = 0; i < 1 << 2 * zoom; i++) {
      numbers.add(TileNumber.of(TileId.ofZxy(zoom, i % 32, i / 32)));
    }
    assertThat(numbers)
        .hasSize(1024)
        .allMatch(n -> n >= TileNumber.firstOfZoom(5) && n < TileNumber.firstOfZoom(6));
  }

  @Test
  void zoomsBeyondTheNumbersAreRefused() {
    assertThatThrownBy(() -> TileNumber.of(TileId.ofZxy(27, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("26");
  }
}
