package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mapside.raster.Raster;
import org.junit.jupiter.api.Test;

/** The images of tiles are used again, the one longest out of view first, and only those. */
class TileImagesTest {

  private final TileImages images = new TileImages();

  private static TileImage.Spot spot(int column) {
    return new TileImage.Spot(9, column, 3);
  }

  private static Raster raster(int side, int colour) {
    int[] pixels = new int[side * side];
    java.util.Arrays.fill(pixels, colour);
    return new Raster(side, side, pixels);
  }

  private List<TileImage> fill() {
    List<TileImage> shown = new ArrayList<>();
    for (int i = 0; i < TileImages.FEW; i++) {
      shown.add(images.show(spot(i), raster(4, i)));
    }
    return shown;
  }

  @Test
  void whatIsInViewIsNeverUsedForAnotherTile() {
    List<TileImage> shown = fill();

    assertThat(shown).doesNotContain(images.show(spot(1000), raster(4, 7)));
    assertThat(images.size()).isEqualTo(TileImages.FEW + 1);
  }

  @Test
  void theOneLongestOutOfViewShowsTheNextTile() {
    List<TileImage> shown = fill();
    images.leave(shown.get(5));
    images.leave(shown.get(2));

    TileImage next = images.show(spot(1000), raster(4, 0xff123456));

    assertThat(next).isSameAs(shown.get(5));
    assertThat(next.spot()).contains(spot(1000));
    assertThat(next.getPixelReader().getArgb(3, 3)).isEqualTo(0xff123456);
    assertThat(images.size()).isEqualTo(TileImages.FEW);
  }

  @Test
  void aTileComesBackWithItsImageUnlessThatShowsAnother() {
    List<TileImage> shown = fill();
    images.leave(shown.get(5));
    images.leave(shown.get(6));
    images.show(spot(1000), raster(4, 7));

    assertThat(images.comeBack(shown.get(6), spot(6))).isTrue();
    assertThat(images.comeBack(shown.get(5), spot(5))).isFalse();
    assertThat(images.comeBack(shown.get(5), spot(1000))).as("it is in view").isFalse();
  }

  @Test
  void anImageOfAnotherSizeIsGivenUp() {
    List<TileImage> shown = fill();
    images.leave(shown.get(5));

    TileImage larger = images.show(spot(1000), raster(8, 7));

    assertThat(larger.getWidth()).isEqualTo(8);
    assertThat(images.size()).isEqualTo(TileImages.FEW);
  }
}
