package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import mapside.basemap.mvt.TileMaker;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.basemap.style.Style;
import mapside.fixture.PmTilesMaker;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that somebody made to do harm, which chance alone would hardly make. */
@NullMarked
@Timeout(60)
class HostileArchiveTest {

  private static final TileId WORLD = TileId.ofZxy(0, 0, 0);
  private static final int INTERNAL_COMPRESSION = 97;
  private static final int TILE_COMPRESSION = 98;
  private static final byte GZIP = 2;

  @TempDir private Path folder;

  @Test
  void aTileThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] archive = new PmTilesMaker(Map.of(WORLD, bomb()), PmTilesMaker.SHAPES).bytes();
    archive[TILE_COMPRESSION] = GZIP;

    try (PmTilesArchive opened = open(archive)) {
      ArchiveException refused =
          catchThrowableOfType(ArchiveException.class, () -> opened.tile(WORLD));
      assertThat(refused.reason()).isEqualTo(ArchiveException.Reason.TOO_LARGE);
    }
  }

  @ParameterizedTest
  @CsvSource({"8, a root directory", "24, metadata"})
  void aPartThatUnpacksWithoutEndIsRefused(int section, String name) throws IOException {
    byte[] bomb = bomb();
    byte[] archive = new PmTilesMaker(Map.of(WORLD, bomb), PmTilesMaker.SHAPES).bytes();
    archive[INTERNAL_COMPRESSION] = GZIP;
    ByteBuffer header = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    if (section == 24) {
      // An empty root, so that the metadata is reached.
      header.putLong(16, 0);
    }
    header.putLong(section, archive.length - bomb.length).putLong(section + 8, bomb.length);
    Path file = Files.write(folder.resolve("hostile.pmtiles"), archive);

    assertThat(
            catchThrowableOfType(ArchiveException.class, () -> PmTilesArchive.open(file).close()))
        .as(name)
        .isNotNull();
  }

  /** A leaf directory that is its own leaf. */
  @Test
  void directoriesInARingAreGivenUp() throws IOException {
    byte[] archive =
        new PmTilesMaker(Map.of(WORLD, new byte[] {1}), PmTilesMaker.SHAPES).withLeaves().bytes();
    ByteBuffer header = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    // The leaves begin where the root does, and the root's entry says offset 0.
    header.putLong(40, header.getLong(8)).putLong(48, header.getLong(16));
    try (PmTilesArchive opened = open(archive)) {
      assertThat(catchThrowableOfType(ArchiveException.class, () -> opened.tile(WORLD)))
          .hasMessageContaining("without end");
    }
  }

  /** Each line goes through the whole tile; Java2D alone would take minutes for them. */
  @ParameterizedTest
  @ValueSource(strings = {"land", "isobath", "river", "border"})
  void aTileBlackWithLinesIsPaintedInNoTime(String layer) {
    int[] zigzag = new int[2 * 100_000];
    for (int i = 0; i < zigzag.length; i += 2) {
      zigzag[i] = i * 7919 % 4096;
      zigzag[i + 1] = i % 4 == 0 ? -1_000_000 : 1_000_000;
    }
    TileMaker.LayerMaker made = TileMaker.layer(layer);
    byte[] tile =
        TileMaker.tile(
            switch (layer) {
              case "land" -> made.area(zigzag);
              case "isobath" -> made.area("depth", 200, zigzag);
              case "river" -> made.line("rank", 1, zigzag);
              default -> made.line("level", 0, zigzag);
            });
    MemoryArchive archive = new MemoryArchive().with(WORLD, tile);
    Style style = BundledStyle.LIGHT.load();
    TileLook.Brush brush =
        archive
            .content()
            .boundedLook(
                archive,
                TileDress.of(style),
                Heights.none(),
                problem -> {
                  throw new AssertionError(problem);
                })
            .brush();

    Raster near = brush.paint(TileId.ofZxy(3, 4, 4));

    assertThat(near.argb().length).isEqualTo(512 * 512);
  }

  private PmTilesArchive open(byte... archive) throws IOException {
    return PmTilesArchive.open(Files.write(folder.resolve("hostile.pmtiles"), archive));
  }

  /** A few hundred kilobytes that unpack to 128 megabytes. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 128; i++) {
        packed.write(nothing);
      }
    }
    return out.toByteArray();
  }
}
