package mapside.builder.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.shape.Mercator;
import mapside.builder.basemap.shape.Rings;
import org.junit.jupiter.api.Test;

class ContoursTest {

  private static final int COLUMNS = 720;

  private interface Height {
    double at(double lon, double lat);
  }

  private static Grid grid(Height height) {
    Grid grid = new Grid(COLUMNS);
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < COLUMNS; column++) {
        grid.values()[row * COLUMNS + column] = (float) height.at(grid.lon(column), grid.lat(row));
      }
    }
    return grid;
  }

  @Test
  void aBasinIsOneShellOfItsSize() {
    Grid basin = grid((lon, lat) -> Math.hypot(lon - 20, lat) - 10);
    List<double[]> rings = Contours.below(basin, 0);
    assertThat(rings).hasSize(1);
    Box box = Box.around(rings.getFirst());
    assertThat(box.minX()).isCloseTo(Mercator.x(10), within(1e-5));
    assertThat(box.maxX()).isCloseTo(Mercator.x(30), within(1e-5));
    double circle = Math.PI * Math.pow(10 / 360.0, 2);
    assertThat(Rings.signedArea(rings.getFirst())).isCloseTo(circle, withinPercentage(1));
  }

  @Test
  void aRiseInABasinIsAHole() {
    Grid ring = grid((lon, lat) -> Math.abs(Math.hypot(lon - 20, lat) - 10) - 3);
    assertThat(Contours.below(ring, 0).stream().map(Rings::signedArea).map(Math::signum))
        .containsExactlyInAnyOrder(1.0, -1.0);
  }

  @Test
  void aBasinOnTheDateLineIsWholeOnBothSides() {
    Grid basin =
        grid((lon, lat) -> Math.hypot(Math.min(Math.abs(lon - 180), Math.abs(lon + 180)), lat) - 5);
    List<double[]> rings = Contours.below(basin, 0);
    assertThat(rings).hasSize(2).allMatch(ring -> Rings.signedArea(ring) > 0);
    assertThat(rings).anyMatch(ring -> Rings.contains(ring, -0.005, 0.5));
    assertThat(rings).anyMatch(ring -> Rings.contains(ring, 0.005, 0.5));
    assertThat(rings).anyMatch(ring -> Rings.contains(ring, 1.005, 0.5));
  }

  @Test
  void aSaddleJoinsWhatItsMiddleSays() {
    Grid low = grid((lon, lat) -> (lon - 0.1) * (lat + 0.1) - 0.5);
    for (double[] ring : Contours.below(low, 0)) {
      assertThat(Rings.signedArea(ring)).isPositive();
    }
  }

  @Test
  void blurKeepsTheMeanAndTheMedianDropsSpecks() {
    Grid speck = grid((lon, lat) -> lon == 0.25 && lat == 0.25 ? 100 : 10);
    assertThat(Blur.median(speck, 2).values()).containsOnly(10);
    double sum = 0;
    for (float value : Blur.gaussian(speck, 2).values()) {
      sum += value;
    }
    assertThat(sum).isCloseTo(10.0 * COLUMNS * COLUMNS / 2 + 90, withinPercentage(0.01));
  }
}
