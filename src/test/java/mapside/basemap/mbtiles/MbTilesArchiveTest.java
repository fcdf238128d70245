package mapside.basemap.mbtiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import mapside.basemap.ArchiveException;
import mapside.basemap.ArchiveException.Reason;
import mapside.basemap.TileContent;
import mapside.fixture.PictureMaps;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MbTilesArchiveTest {

  private static final TileId NORTH = TileId.ofZxy(2, 3, 0);
  private static final byte[] RED = PictureMaps.plain("png", 256, 0xff0000);

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path file =
        PictureMaps.mbtiles(
            folder.resolve("a map & more #1.mbtiles"),
            Map.of(NORTH, RED),
            Map.of(
                "format", "png",
                "minzoom", "1",
                "maxzoom", "4",
                "bounds", "90,66,180,85",
                "attribution", "<a href=\"x\">&copy; The\n makers</a>"));

    try (MbTilesArchive archive = MbTilesArchive.open(file)) {
      assertThat(archive.content()).isEqualTo(TileContent.PICTURES);
      assertThat(archive.minZoom()).isEqualTo(1);
      assertThat(archive.maxZoom()).isEqualTo(4);
      assertThat(archive.bounds()).isEqualTo(GeoBounds.ofWestSouthEastNorth(90, 66, 180, 85));
      assertThat(archive.attribution()).isEqualTo("© The makers");
      assertThat(archive.tile(NORTH)).hasValue(RED);
      assertThat(archive.tile(TileId.ofZxy(2, 3, 3))).isEmpty();
      assertThat(archive.tile(TileId.ofZxy(5, 3, 3))).isEmpty();
    }
    assertThat(filesInFolder()).as("nothing is put beside it").isEqualTo(1);
  }

  @Test
  void withoutADescriptionTheTilesTellTheZooms() throws IOException {
    Path file =
        PictureMaps.mbtiles(
            folder.resolve("a.mbtiles"),
            Map.of(NORTH, RED, TileId.ofZxy(6, 1, 1), RED),
            Map.of("bounds", "here and there", "minzoom", "many"));

    try (MbTilesArchive archive = MbTilesArchive.open(file)) {
      assertThat(archive.minZoom()).isEqualTo(2);
      assertThat(archive.maxZoom()).isEqualTo(6);
      assertThat(archive.bounds().lonSpan()).isEqualTo(360);
      assertThat(archive.attribution()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pbf", "webp"})
  void tilesThatAreNotReadAreNamed(String format) {
    Path file =
        PictureMaps.mbtiles(
            folder.resolve("a.mbtiles"), Map.of(NORTH, RED), Map.of("format", format));

    assertThat(refused(file).reason()).isEqualTo(Reason.OTHER_TILES);
  }

  @Test
  void anotherDatabaseIsNoMap() throws Exception {
    Path file = folder.resolve("a.mbtiles");
    run(file, "CREATE TABLE bookmarks (url TEXT)");

    assertThat(refused(file).reason()).isEqualTo(Reason.OTHER_FILE);
  }

  @Test
  void aViewOverTwoTablesIsUsual() throws Exception {
    Path file = folder.resolve("a.mbtiles");
    run(
        file,
        "CREATE TABLE images (id TEXT, tile_data BLOB)",
        "CREATE TABLE map (zoom_level INT, tile_column INT, tile_row INT, id TEXT)",
        "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data"
            + " FROM map JOIN images ON images.id = map.id",
        "INSERT INTO images VALUES ('a', X'0102')",
        "INSERT INTO map VALUES (0, 0, 0, 'a')");

    try (MbTilesArchive archive = MbTilesArchive.open(file)) {
      assertThat(archive.tile(TileId.ofZxy(0, 0, 0))).hasValue(new byte[] {1, 2});
    }
  }

  /** Counting without end: what a view may do that somebody wrote to do harm. */
  @Test
  void aViewThatNeverEndsIsGivenUp() throws Exception {
    Path file = folder.resolve("a.mbtiles");
    run(
        file,
        "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT 40 + i % 2 AS zoom_level, i AS tile_column, i AS tile_row, x'00' AS"
            + " tile_data FROM n",
        "CREATE TABLE metadata (name TEXT, value TEXT)",
        "INSERT INTO metadata VALUES ('minzoom', 0), ('maxzoom', 3)");

    try (MbTilesArchive archive = MbTilesArchive.open(file)) {
      ArchiveException refused =
          catchThrowableOfType(ArchiveException.class, () -> archive.tile(TileId.ofZxy(0, 0, 0)));
      assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void aTileWithoutMeasureIsRefused() throws Exception {
    Path file = folder.resolve("a.mbtiles");
    run(
        file,
        "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row,"
            + " zeroblob(1000000000) AS tile_data");

    try (MbTilesArchive archive = MbTilesArchive.open(file)) {
      ArchiveException refused =
          catchThrowableOfType(ArchiveException.class, () -> archive.tile(TileId.ofZxy(0, 0, 0)));
      assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void onceClosedItSaysSo() throws IOException {
    Path file = PictureMaps.mbtiles(folder.resolve("a.mbtiles"), Map.of(NORTH, RED), Map.of());
    MbTilesArchive archive = MbTilesArchive.open(file);
    archive.close();

    assertThat(catchThrowableOfType(IOException.class, () -> archive.tile(NORTH)))
        .hasMessageContaining("closed");
  }

  private static ArchiveException refused(Path file) {
    return catchThrowableOfType(ArchiveException.class, () -> MbTilesArchive.open(file).close());
  }

  private static void run(Path file, String... statements) throws Exception {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private long filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
