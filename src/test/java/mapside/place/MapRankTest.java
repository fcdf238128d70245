package mapside.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapRankTest {

  @ParameterizedTest
  @CsvSource({"-3, 1", "0, 1", "0.1, 2", "3, 3", "3.1, 4", "6, 6", "99, 9"})
  void aPlaceIsNamedNotBeforeItHasRoom(double zoom, int rank) {
    assertThat(MapRank.from(zoom)).isEqualTo(rank);
  }

  @Test
  void theMoreImportantComesFirst() {
    for (int rank = 2; rank <= MapRank.LAST; rank++) {
      assertThat(MapRank.leastZoom(rank)).isGreaterThan(MapRank.leastZoom(rank - 1));
    }
    assertThat(MapRank.leastZoom(12)).isEqualTo(MapRank.leastZoom(MapRank.LAST));
  }
}
