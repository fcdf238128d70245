package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.junit.jupiter.api.Test;

/** The tiles asked for last are kept as they were painted, whoever takes over whose place. */
class TileCacheTest {

  private static final long A_TILE = 4 * 4 * Integer.BYTES;

  private final TileCache cache = new TileCache(3 * A_TILE);

  private static TileId tile(int x) {
    return TileId.ofZxy(9, x, 3);
  }

  private static Raster picture(int side, int colour) {
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, colour);
    return new Raster(side, side, pixels);
  }

  private int[] kept(int x) {
    return cache.get(tile(x)).orElseThrow().argb();
  }

  private void put(int from, int to) {
    for (int x = from; x < to; x++) {
      cache.put(tile(x), picture(4, x));
    }
  }

  @Test
  void theTileNotAskedForLongestGoesFirst() {
    put(0, 3);
    cache.get(tile(0));
    put(3, 4);

    assertThat(cache.ids()).containsExactlyInAnyOrder(tile(2), tile(0), tile(3));
    assertThat(cache.bytes()).isEqualTo(3 * A_TILE);
  }

  @Test
  void aPictureThatWasGivenStaysWhenItsPlaceIsTakenOver() {
    put(0, 3);
    int[] given = kept(0);
    put(3, 9);

    assertThat(given).containsOnly(0);
    assertThat(cache.get(tile(0))).isEmpty();
    assertThat(kept(7)).containsOnly(7);
  }

  @Test
  void anotherPictureOfATileTakesThePlaceOfTheOneBefore() {
    put(0, 3);
    cache.put(tile(1), picture(4, 100));

    assertThat(cache.ids()).hasSize(3);
    assertThat(kept(1)).containsOnly(100);
    assertThat(kept(0)).containsOnly(0);
  }

  @Test
  void picturesOfAllSizesShareTheBytes() {
    put(0, 3);
    cache.put(tile(5), picture(6, 5));

    assertThat(cache.bytes()).isEqualTo(6 * 6 * Integer.BYTES);
    assertThat(kept(5)).hasSize(6 * 6);
    cache.put(tile(6), picture(8, 6));
    assertThat(cache.get(tile(6))).as("larger than all that may be kept").isEmpty();
    cache.clear();
    assertThat(cache.bytes()).isZero();
  }
}
