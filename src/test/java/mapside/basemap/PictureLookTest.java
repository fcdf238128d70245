package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.PictureMaps;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of a map that consists of pictures. */
@Timeout(60)
class PictureLookTest {

  private static final int RED = 0xffcc2211;

  /** The quarter of the world in the upper left. */
  private static final GeoBounds QUARTER = GeoBounds.ofWestSouthEastNorth(-180, 0, 0, 85.0511);

  private final List<BaseMapProblem> problems = Collections.synchronizedList(new ArrayList<>());
  private final MemoryArchive archive = new MemoryArchive().ofPictures(QUARTER, 3);
  private final TileService service =
      new TileService(
          archive,
          Heights.none(),
          BundledStyle.LIGHT.load(),
          new TileServiceLimits(1, 0, 10),
          problems::add);

  @AfterEach
  void close() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {256, 512, 300, 1024})
  void aPictureOfAnySizeFillsItsTile(int side) {
    archive.with(TileId.ofZxy(4, 2, 3), PictureMaps.plain("png", side, RED));

    assertThat(picture(4, 2, 3).argb()).containsOnly(RED);
  }

  @Test
  void pixelsStaySharpWhereEachBecomesASquare() {
    BufferedImage stripes = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 256; y++) {
        stripes.setRGB(x, y, x % 2 == 0 ? 0xffffff : 0);
      }
    }
    archive.with(TileId.ofZxy(4, 2, 3), PictureMaps.file("png", stripes));

    Raster picture = picture(4, 2, 3);

    assertThat(List.of(picture.at(0, 9), picture.at(1, 9), picture.at(2, 9), picture.at(511, 9)))
        .containsExactly(0xffffffff, 0xffffffff, 0xff000000, 0xff000000);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8, 12, 20})
  void beyondTheDeepestLevelItIsEnlarged(int zoom) {
    BufferedImage halves = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 128; x++) {
      for (int y = 0; y < 256; y++) {
        halves.setRGB(x, y, RED);
      }
    }
    archive.with(TileId.ofZxy(4, 2, 3), PictureMaps.file("png", halves));
    int deeper = zoom - 4;

    assertThat(picture(zoom, 2 << deeper, 3 << deeper).argb()).contains(RED);
    assertThat(picture(zoom, (3 << deeper) - 1, 3 << deeper).argb()).contains(0xff000000);
    if (zoom > 5) {
      assertThat(picture(zoom, 2 << deeper, 3 << deeper).argb()).containsOnly(RED);
    }
  }

  @Test
  void aboveTheFirstLevelPicturesArePutTogether() {
    archive.with(TileId.ofZxy(3, 2, 1), PictureMaps.plain("png", 256, RED));

    Raster twoAbove = picture(1, 0, 0);

    assertThat(twoAbove.at(2 * 128 + 60, 128 + 60)).isEqualTo(RED);
    assertThat(twoAbove.at(60, 60)).isNotEqualTo(RED);
  }

  @Test
  void fartherOutAPlateShowsWhereTheMapIs() {
    Raster world = picture(0, 0, 0);

    assertThat(world.at(100, 100)).isNotEqualTo(world.at(400, 100));
    assertThat(world.at(400, 100)).isEqualTo(world.at(400, 400));
  }

  @Test
  void outsideOfItsBoundsThereIsCalmGroundAndNothingIsRead() {
    Raster ground = picture(4, 12, 12);

    assertThat(ground.argb()).containsOnly(ground.at(0, 0));
    int rgb = ground.at(0, 0);
    assertThat(rgb >> 16 & 0xff).as("a grey").isEqualTo(rgb & 0xff);
    assertThat(archive.reads).hasValue(0);
  }

  @Test
  void whereAPictureIsClearTheGroundIsSeen() {
    BufferedImage clear = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
    archive.with(TileId.ofZxy(4, 2, 3), PictureMaps.file("png", clear));

    assertThat(picture(4, 2, 3).argb()).containsOnly(picture(4, 12, 12).at(0, 0));
  }

  @Test
  void aDamagedPictureIsToldAndItsAncestorIsSeen() {
    archive
        .with(TileId.ofZxy(3, 1, 1), PictureMaps.plain("jpg", 256, RED))
        .with(TileId.ofZxy(4, 2, 3), new byte[] {1, 2, 3});

    assertThat(picture(4, 2, 3).argb()).containsOnly(picture(3, 1, 1).at(5, 5));
    assertThat(problems).singleElement().isInstanceOf(BaseMapProblem.DamagedTile.class);
  }

  @Test
  void anotherArchiveIsShownFromNowOnAndTheOldOneClosed() {
    archive.with(TileId.ofZxy(4, 2, 3), PictureMaps.plain("png", 256, RED));
    picture(4, 2, 3);
    MemoryArchive other =
        new MemoryArchive()
            .ofPictures(QUARTER, 0)
            .with(TileId.ofZxy(4, 2, 3), PictureMaps.plain("png", 256, 0x00ff00));

    service.show(other);

    assertThat(picture(4, 2, 3).argb()).containsOnly(0xff00ff00);
    assertThat(archive.closes).hasValue(1);
    assertThat(problems).isEmpty();
  }

  private Raster picture(int z, int x, int y) {
    return service.request(TileId.ofZxy(z, x, y)).join();
  }
}
