package mapside.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import mapside.geo.TileId;
import org.junit.jupiter.api.Test;

/** The shades of the tiles painted last are kept, each its own. */
class KeptShadesTest {

  private static final int PIXELS = 1 << 20;

  private final KeptShades shades = new KeptShades();

  private static TileId tile(int x) {
    return TileId.ofZxy(9, x, 3);
  }

  private void keep(int x, int pixels) {
    float[] shade = new float[pixels];
    Arrays.fill(shade, x / 127f);
    shades.keep(tile(x), shade);
  }

  private boolean has(int x, int pixels) {
    float[] shade = new float[pixels];
    boolean has = shades.take(tile(x), shade);
    if (has) {
      assertThat(shade[0]).isEqualTo(x / 127f);
      assertThat(shade[pixels - 1]).isEqualTo(x / 127f);
    }
    return has;
  }

  @Test
  void theOneNotAskedForLongestMakesRoom() {
    for (int x = 0; x < 9; x++) {
      keep(x, PIXELS);
    }
    assertThat(has(0, PIXELS)).isTrue();
    keep(9, PIXELS);

    assertThat(has(0, PIXELS)).isTrue();
    assertThat(has(1, PIXELS)).isFalse();
    assertThat(has(2, PIXELS)).isTrue();
    assertThat(has(9, PIXELS)).isTrue();
  }

  @Test
  void aTileOfAnotherSizeIsAnother() {
    keep(3, PIXELS);

    assertThat(has(3, PIXELS / 4)).isFalse();
    keep(3, PIXELS / 4);
    assertThat(has(3, PIXELS / 4)).isTrue();
    assertThat(has(3, PIXELS)).isTrue();
  }
}
