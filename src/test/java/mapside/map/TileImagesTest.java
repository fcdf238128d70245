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

  private List<TileImage> show(int count) {
    List<TileImage> shown = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shown.add(images.show(spot(i), raster(4, i)));
    }
    return shown;
  }

  @Test
  void whatIsInViewIsNeverUsedForAnotherTile() {
    List<TileImage> shown = show(100);

    assertThat(shown).doesNotContain(images.show(spot(1000), raster(4, 7)));
    assertThat(images.size()).isEqualTo(101);
  }

  @Test
  void theOneLongestOutOfViewShowsTheNextTile() {
    List<TileImage> shown = show(40);
    shown.subList(5, 5 + TileImages.SPARE).forEach(images::leave);

    TileImage next = images.show(spot(1000), raster(4, 0xff123456));

    assertThat(next).isSameAs(shown.get(5));
    assertThat(next.spot()).isEqualTo(spot(1000));
    assertThat(next.getPixelReader().getArgb(3, 3)).isEqualTo(0xff123456);
    assertThat(images.size()).isEqualTo(40);
  }

  @Test
  void theSamePictureIsSharedUntilTheLastWhoShowsItLeaves() {
    show(40).subList(5, 5 + TileImages.SPARE).forEach(images::leave);
    Raster raster = raster(4, 9);
    TileImage image = images.show(spot(1000), raster);

    assertThat(images.show(spot(1000), raster)).isSameAs(image);
    images.leave(image);
    assertThat(images.comeBack(spot(1000))).as("somebody still shows it").isEmpty();
    images.leave(image);
    assertThat(images.comeBack(spot(1000))).contains(image);
  }

  @Test
  void aTileIsInViewUntilItLeaves() {
    TileImage image = images.show(new TileImage.Spot(8, 3, 1), raster(4, 9));

    assertThat(images.isInView(new TileImage.Spot(9, 7, 2).parent())).isTrue();
    assertThat(images.isInView(new TileImage.Spot(9, 8, 2).parent())).isFalse();
    images.leave(image);
    assertThat(images.isInView(new TileImage.Spot(9, 7, 2).parent())).isFalse();
  }

  @Test
  void aWholeViewOfAnotherLevelIsShownInImagesThatThereAre() {
    List<TileImage> shown = show(30);
    shown.forEach(images::leave);

    for (int i = 0; i < 30; i++) {
      assertThat(shown).contains(images.show(spot(1000 + i), raster(4, i)));
    }
    assertThat(images.size()).isEqualTo(30);
  }

  @Test
  void noMoreAreMadeThanWereInViewAtOnce() {
    List<TileImage> before = show(20);
    for (int i = 0; i < 10; i++) {
      images.show(spot(1000 + i), raster(4, i));
    }
    before.forEach(images::leave);
    assertThat(images.size()).as("none was lost").isEqualTo(30);
    for (int i = 0; i < 20; i++) {
      images.show(spot(2000 + i), raster(4, i));
    }
    assertThat(images.size()).as("none was made").isEqualTo(30);
  }

  @Test
  void ofLargePicturesFewAreKeptOutOfView() {
    List<TileImage> shown = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      shown.add(images.show(spot(i), raster(2048, i)));
    }
    shown.forEach(images::leave);

    assertThat(images.size()).isEqualTo(TileImages.SPARE);
  }

  @Test
  void aTileComesBackWithItsImageUnlessThatShowsAnother() {
    List<TileImage> shown = show(40);
    shown.subList(5, 5 + TileImages.SPARE).forEach(images::leave);
    images.show(spot(1000), raster(4, 7));

    assertThat(images.comeBack(spot(6))).contains(shown.get(6));
    assertThat(images.comeBack(spot(5))).isEmpty();
    assertThat(images.comeBack(spot(1000))).as("it is in view").isEmpty();
  }

  @Test
  void imagesOfAnotherSizeAreGivenUp() {
    show(40).forEach(images::leave);

    TileImage larger = images.show(spot(1000), raster(8, 7));

    assertThat(larger.getWidth()).isEqualTo(8);
    assertThat(images.size()).isEqualTo(1);
  }

  @Test
  void aPixelStandsForATileThatNobodySees() {
    assertThat(TileImage.unseen(spot(3)).isUnseen()).isTrue();
    assertThat(TileImage.unseen(spot(3)).spot()).isEqualTo(spot(3));
    assertThat(images.show(spot(3), raster(4, 7)).isUnseen()).isFalse();
  }
}
