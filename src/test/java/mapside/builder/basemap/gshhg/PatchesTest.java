package mapside.builder.basemap.gshhg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mapside.builder.basemap.shape.Mercator;
import mapside.builder.basemap.tile.Layer;
import org.junit.jupiter.api.Test;

class PatchesTest {

  @Test
  void patchesAreAnAirportThreeLakesAndAnIsland() {
    List<ShoreRing> patches = Patches.load();
    assertThat(patches).extracting(ShoreRing::level).containsExactly(1, 2, 3, 2, 2);
    assertThat(patches).extracting(ShoreRing::id).allMatch(id -> id < 0).doesNotHaveDuplicates();
  }

  @Test
  void aMaskTellsLandFromTheOpenSea() {
    Layer land = ShoreLayers.land(List.of(), Set.of(), Patches.load());
    LandMask mask = LandMask.of(land);
    assertThat(mask.isNearLand(Mercator.x(136.81), Mercator.y(34.86))).isTrue();
    assertThat(mask.isNearLand(Mercator.x(136.70), Mercator.y(34.86))).isFalse();
  }

  @Test
  void aRingRoundThePoleIsClosedBelowTheWorld() {
    double[] coast = new double[2 * 36];
    for (int i = 0; i < 36; i++) {
      coast[2 * i] = 300 - 10 * i;
      coast[2 * i + 1] = -70;
    }
    ShoreRing antarctica = new ShoreRing(4, 1, coast, true);
    Layer land = ShoreLayers.land(List.of(antarctica), Set.of(), List.of());
    LandMask mask = LandMask.of(land);
    for (double lon = -180; lon <= 180; lon += 7.5) {
      assertThat(mask.isNearLand(Mercator.x(lon), Mercator.y(-84))).as("lon %s", lon).isTrue();
      assertThat(mask.isNearLand(Mercator.x(lon), Mercator.y(-60))).as("lon %s", lon).isFalse();
    }
  }
}
