package mapside.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelClipTest {

  /** A box of 10 by 10 degrees with a hole in its northern half. */
  private static final Shape.Area BOX =
      new Shape.Area(
          List.of(
              new Shape.Polygon(
                  new Shape.Ring(new double[] {140, 45, 150, 45, 150, 55, 140, 55, 140, 45}),
                  List.of(
                      new Shape.Ring(
                          new double[] {144, 52, 144, 53, 146, 53, 146, 52, 144, 52})))));

  @Test
  void twoPartsMakeTheWhole() {
    double south = ParallelClip.between(BOX, -90, 50).orElseThrow().areaKm2();
    double north = ParallelClip.between(BOX, 50, 90).orElseThrow().areaKm2();

    assertThat(south + north).isCloseTo(BOX.areaKm2(), within(1.0));
    assertThat(south).isGreaterThan(north);
  }

  @ParameterizedTest
  @CsvSource({
    "49.9, 145, true, false",
    "50.1, 145, false, true",
    "52.5, 145, false, false",
    "47, 139, false, false",
  })
  void everyPointIsOnItsSide(double lat, double lon, boolean south, boolean north) {
    GeoPoint point = GeoPoint.ofLatLon(lat, lon);

    assertThat(ParallelClip.between(BOX, -90, 50).orElseThrow().contains(point)).isEqualTo(south);
    assertThat(ParallelClip.between(BOX, 50, 90).orElseThrow().contains(point)).isEqualTo(north);
  }

  @Test
  void whatLiesElsewhereIsNothing() {
    assertThat(ParallelClip.between(BOX, 60, 70)).isEmpty();
    assertThat(ParallelClip.between(BOX, -90, 90).orElseThrow().areaKm2())
        .isCloseTo(BOX.areaKm2(), within(1e-6));
  }
}
