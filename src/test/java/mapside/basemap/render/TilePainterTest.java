package mapside.basemap.render;

import static mapside.basemap.mvt.TileMaker.layer;
import static mapside.basemap.mvt.TileMaker.tile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.StyleParser;
import mapside.builder.basemap.relief.PlainGround;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilePainterTest {

  @TempDir private Path folder;

  private static final int SEA = 0xff0000ff;
  private static final int LAND = 0xff00ff00;
  private static final int COAST = 0xffff0000;
  private static final int SIDE = TileSize.DOUBLE.pixels();
  private static final TileId TILE = TileId.ofZxy(4, 5, 6);
  private static final String FILL = "background #0000ff\nfill land colour #00ff00\n";
  private static final String STROKE = FILL + "line land colour #ff0000 width 2\n";

  @Test
  void nothingIsOpenSea() throws Exception {
    Raster picture = paint(STROKE, VectorTile.EMPTY, TILE, 4);

    assertThat(picture.width()).isEqualTo(SIDE);
    assertThat(picture.argb()).containsOnly(SEA);
  }

  @Test
  void theSameIsPaintedInAnySize() throws Exception {
    VectorTile west = decode(tile(layer("land").area(-64, -64, 2048, -64, 2048, 4160, -64, 4160)));
    Raster small = paint(STROKE, west, TILE, 4, new TileSize(256));
    Raster large = paint(STROKE, west, TILE, 4, new TileSize(768));

    assertThat(small.width()).isEqualTo(256);
    assertThat(large.width()).isEqualTo(768);
    assertThat(List.of(small.at(60, 9), large.at(180, 27))).containsOnly(LAND);
    assertThat(List.of(small.at(128, 9), large.at(384, 27))).as("the line").containsOnly(COAST);
    assertThat(List.of(small.at(131, 9), large.at(393, 27))).containsOnly(SEA);
  }

  @Test
  void fillsAreasAndLeavesHoles() throws Exception {
    VectorTile island =
        decode(
            tile(
                layer("land")
                    .area(1024, 1024, 3072, 1024, 3072, 3072, 1024, 3072)
                    .area(1536, 1536, 1536, 2560, 2560, 2560, 2560, 1536)));

    Raster picture = paint(FILL, island, TILE, 4);

    assertThat(picture.at(100, 256)).isEqualTo(SEA);
    assertThat(picture.at(160, 256)).isEqualTo(LAND);
    assertThat(picture.at(256, 256)).isEqualTo(SEA);
  }

  @Test
  void softensEdges() throws Exception {
    VectorTile half = decode(tile(layer("land").area(0, 0, 2052, 0, 2052, 4096, 0, 4096)));

    Raster picture = paint(FILL, half, TILE, 4);

    // The edge lies in the middle of column 256.
    assertThat(picture.at(255, 300)).isEqualTo(LAND);
    assertThat(picture.at(256, 300) >> 8 & 0xff).isBetween(0x70, 0x90);
    assertThat(picture.at(257, 300)).isEqualTo(SEA);
  }

  @Test
  void cutsAlongTheBufferAreNoCoast() throws Exception {
    VectorTile allLand =
        decode(tile(layer("land").area(-64, -64, 4160, -64, 4160, 4160, -64, 4160)));
    VectorTile unbuffered = decode(tile(layer("land").area(0, 0, 4096, 0, 4096, 4096, 0, 4096)));

    assertThat(paint(STROKE, allLand, TILE, 4).argb()).containsOnly(LAND);
    assertThat(paint(STROKE, unbuffered, TILE, 4).argb()).containsOnly(LAND);
  }

  @Test
  void aStraightCoastWithinTheTileIsACoast() throws Exception {
    VectorTile west = decode(tile(layer("land").area(-64, -64, 2048, -64, 2048, 4160, -64, 4160)));

    Raster picture = paint(STROKE, west, TILE, 4);

    assertThat(picture.at(255, 0)).isEqualTo(COAST);
    assertThat(picture.at(255, 511)).isEqualTo(COAST);
    assertThat(picture.at(0, 256)).isEqualTo(LAND);
  }

  @Test
  void paintsTheDeeperSeaOnTheShallower() throws Exception {
    VectorTile sea =
        decode(
            tile(
                layer("land")
                    .area("depth", 200, 1024, 1024, 3072, 1024, 3072, 3072, 1024, 3072)
                    .area("depth", 50, 0, 0, 4096, 0, 4096, 4096, 0, 4096)));

    Raster picture =
        paint("background #0000ff\nfill land colour by depth 50:#111111 200:#222222", sea, TILE, 4);

    assertThat(picture.at(256, 256)).isEqualTo(0xff222222);
    assertThat(picture.at(10, 10)).isEqualTo(0xff111111);
  }

  @Test
  void filtersAndZooms() throws Exception {
    VectorTile rivers =
        decode(
            tile(
                layer("land")
                    .line("rank", 1, 0, 1024, 4096, 1024)
                    .line("rank", 5, 0, 3072, 4096, 3072)));
    String style = "background #0000ff\nline land where rank < 3 zoom 4..5 colour #ff0000 width 4";

    Raster shown = paint(style, rivers, TILE, 4);

    assertThat(shown.at(256, 128)).isEqualTo(COAST);
    assertThat(shown.at(256, 384)).isEqualTo(SEA);
    assertThat(paint(style, rivers, TileId.ofZxy(6, 20, 24), 4).argb()).containsOnly(SEA);
  }

  @Test
  void enlargesTheRightPartOfAnAncestor() throws Exception {
    // In the ancestor's lower right quarter of the upper right quarter.
    VectorTile islet =
        decode(tile(layer("land").area(3100, 1100, 4000, 1100, 4000, 2000, 3100, 2000)));
    TileId around = TileId.ofZxy(6, 5 * 4 + 3, 6 * 4 + 1);

    Raster picture = paint(FILL, islet, around, 4);

    assertThat(picture.at(10, 10)).isEqualTo(SEA);
    assertThat(picture.at(16, 40)).isEqualTo(LAND);
    assertThat(picture.at(460, 480)).isEqualTo(LAND);
    assertThat(picture.at(470, 500)).isEqualTo(SEA);
    assertThat(paint(FILL, islet, TileId.ofZxy(6, 5 * 4 + 2, 6 * 4 + 1), 4).argb())
        .containsOnly(SEA);
  }

  /** An area that surrounds the enlarged window on three sides must not spill into it. */
  @Test
  void leavingOutFarVerticesChangesNothingInTheWindow() throws Exception {
    VectorTile bay =
        decode(
            tile(
                layer("land")
                    .area(
                        0, 0, 4096, 0, 4096, 4096, 0, 4096, 0, 3000, 3000, 3000, 3500, 2000, 3000,
                        1000, 0, 1000)));
    TileId inTheBay = TileId.ofZxy(7, 5 * 8 + 3, 6 * 8 + 4);
    TileId onLand = TileId.ofZxy(7, 5 * 8 + 7, 6 * 8 + 4);

    assertThat(paint(FILL, bay, inTheBay, 4).argb()).containsOnly(SEA);
    assertThat(paint(FILL, bay, onLand, 4).argb()).containsOnly(LAND);
  }

  /** A coast that crosses a tile's edge has the same colour on both sides of the seam. */
  @Test
  void tilesMeetWithoutASeam() throws Exception {
    VectorTile coast =
        decode(tile(layer("land").area(-64, 1500, 4160, 2600, 4160, 4160, -64, 4160)));
    TileId left = TileId.ofZxy(5, 10, 12);
    TileId right = TileId.ofZxy(5, 11, 12);
    Raster whole = paint(STROKE, coast, TILE, 4);
    Raster west = paint(STROKE, coast, left, 4);
    Raster east = paint(STROKE, coast, right, 4);

    assertThat(whole.at(256, 400)).isEqualTo(LAND);
    int differing = 0;
    for (int y = 1; y < SIDE; y++) {
      // The slope is 0.27, so a pixel to the right differs by no more than a third of the range.
      int step = Math.abs((west.at(511, y) >> 8 & 0xff) - (east.at(0, y) >> 8 & 0xff));
      differing += step > 100 ? 1 : 0;
    }
    assertThat(differing).isZero();
  }

  private static final String GROUND =
      FILL
          + """
          shade everywhere light #ffffff dark #000000 strength 5:1 9:0
          tint land colour -100:#ff0000 100:#ff0000 strength 5:1 6:0.5
          """;

  @Test
  void withoutHeightsTheGroundIsLeftOut() throws Exception {
    VectorTile west = decode(tile(layer("land").area(-64, -64, 2048, -64, 2048, 4160, -64, 4160)));

    assertThat(paint(GROUND, west, TILE, 4).argb()).isEqualTo(paint(FILL, west, TILE, 4).argb());
  }

  @Test
  void tintsKeepToTheirLayerAndToItsEdge() throws Exception {
    VectorTile half = decode(tile(layer("land").area(0, 0, 2052, 0, 2052, 4096, 0, 4096)));

    Raster picture = paintOnPlain(GROUND, half, TILE, 4);

    assertThat(picture.at(255, 300)).isEqualTo(COAST);
    assertThat(picture.at(257, 300)).isEqualTo(SEA);
    assertThat(picture.at(256, 300) >> 16 & 0xff).isBetween(0x60, 0xa0);
  }

  @Test
  void strengthsFadeWithTheZoom() throws Exception {
    VectorTile all = decode(tile(layer("land").area(0, 0, 4096, 0, 4096, 4096, 0, 4096)));

    Raster picture = paintOnPlain(GROUND, all, TileId.ofZxy(6, 20, 24), 4);

    assertThat(picture.at(100, 100) >> 16 & 0xff).isBetween(0x7e, 0x81);
    assertThat(picture.at(100, 100) >> 8 & 0xff).isBetween(0x7e, 0x81);
  }

  @Test
  void heightsThatCannotBeReadAreToldAndLeftOut() throws Exception {
    VectorTile all = decode(tile(layer("land").area(0, 0, 4096, 0, 4096, 4096, 0, 4096)));
    Path file = folder.resolve("damaged.bin");
    PlainGround.write(file);
    byte[] bytes = Files.readAllBytes(file);
    // Behind the head, the sizes of six blocks, and where the first of them begins.
    Arrays.fill(bytes, 62, bytes.length, (byte) 0x55);
    Files.write(file, bytes);
    List<IOException> problems = new ArrayList<>();

    try (Heights heights = Heights.open(file)) {
      Raster picture =
          new TilePainter(StyleParser.parse("", GROUND), TileSize.DOUBLE, heights, problems::add)
              .paint(TILE, all, 4);

      assertThat(picture.argb()).containsOnly(LAND);
    }
    assertThat(problems).hasSize(1);
  }

  private Raster paintOnPlain(String style, VectorTile tile, TileId shown, int zoom)
      throws Exception {
    Path file = folder.resolve("plain.bin");
    PlainGround.write(file);
    try (Heights heights = Heights.open(file)) {
      return new TilePainter(StyleParser.parse("", style), TileSize.DOUBLE, heights, problem -> {})
          .paint(shown, tile, zoom);
    }
  }

  private static VectorTile decode(byte[] bytes) throws Exception {
    return VectorTile.decode(bytes, Set.of("land"));
  }

  private static Raster paint(String style, VectorTile tile, TileId shown, int zoom)
      throws Exception {
    return paint(style, tile, shown, zoom, TileSize.DOUBLE);
  }

  private static Raster paint(String style, VectorTile tile, TileId shown, int zoom, TileSize size)
      throws Exception {
    return new TilePainter(
            StyleParser.parse("test.style", style), size, Heights.none(), problem -> {})
        .paint(shown, tile, zoom);
  }
}
