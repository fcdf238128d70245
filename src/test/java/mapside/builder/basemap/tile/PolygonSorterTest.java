package mapside.builder.basemap.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolygonSorterTest {

  private static final int[] LARGE = {0, 0, 100, 0, 100, 100, 0, 100};
  private static final int[] IN_LARGE = {10, 10, 10, 20, 20, 20, 20, 10};
  private static final int[] OTHER = {200, 0, 300, 0, 300, 100, 200, 100};
  private static final int[] IN_OTHER = {210, 10, 210, 20, 220, 20, 220, 10};

  @Test
  void holesFollowTheirShells() {
    List<int[]> sorted = new PolygonSorter(List.of(IN_OTHER, IN_LARGE, LARGE, OTHER)).sorted();
    assertThat(sorted).containsExactly(LARGE, IN_LARGE, OTHER, IN_OTHER);
  }

  @Test
  void aHoleGoesToTheSmallestShellAroundIt() {
    int[] islandInHole = {12, 12, 18, 12, 18, 18, 12, 18};
    int[] pond = {14, 14, 14, 16, 16, 16, 16, 14};
    assertThat(new PolygonSorter(List.of(LARGE, IN_LARGE, islandInHole, pond)).sorted())
        .containsExactly(LARGE, IN_LARGE, islandInHole, pond);
  }

  @Test
  void ringsWithoutAreaAndHolesWithoutShellAreDropped() {
    int[] flat = {0, 0, 50, 0, 0, 0};
    assertThat(new PolygonSorter(List.of(flat, IN_OTHER, LARGE)).sorted()).containsExactly(LARGE);
  }
}
