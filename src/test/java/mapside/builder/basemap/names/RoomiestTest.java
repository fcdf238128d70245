package mapside.builder.basemap.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where in a country its name has room. */
class RoomiestTest {

  @Test
  void aBlockIsNamedInItsMiddle() {
    Roomiest found = Roomiest.of(List.of(new double[] {10, -2, 30, -2, 30, 2, 10, 2}));

    assertThat(found.point().lon()).isCloseTo(20, within(1.0));
    assertThat(found.width()).isCloseTo(20 / 360.0, within(0.01));
  }

  @Test
  void aTailIsNotWhereTheNameStands() {
    // A square with a long thin strip to the east.
    Roomiest found =
        Roomiest.of(
            List.of(new double[] {0, 0, 10, 0, 10, 4.9, 40, 4.9, 40, 5.1, 10, 5.1, 10, 10, 0, 10}));

    assertThat(found.point().lon()).isCloseTo(5, within(1.5));
  }

  @Test
  void theLargestPieceBearsTheName() {
    double[] small = {100, 0, 101, 0, 101, 1, 100, 1};
    double[] large = {-60, 40, -40, 40, -40, 50, -60, 50};

    Roomiest found = Roomiest.of(List.of(small, large));

    assertThat(found.point().lon()).isCloseTo(-50, within(2.0));
    assertThat(found.point().lat()).isBetween(40.0, 50.0);
  }

  @Test
  void aLargeCountryIsNamedFromFartherOut() {
    assertThat(Countries.rank(0.2)).isLessThan(Countries.rank(0.02));
    assertThat(Countries.rank(1)).isEqualTo(1);
  }
}
