package mapside.basemap.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mapside.basemap.BaseMapException;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.TileArchive;
import mapside.basemap.mvt.TileMaker;
import mapside.basemap.style.BundledStyle;
import mapside.basemap.style.Style;
import mapside.fixture.PictureMaps;
import mapside.fixture.PmTilesMaker;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import mapside.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseMapFileTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("mapside.assets", "assets"), "map", "base.pmtiles");

  private static final TileId WORLD = TileId.ofZxy(0, 0, 0);
  private static final GeoBounds BOX = GeoBounds.ofWestSouthEastNorth(-180, -85, 180, 85);
  private static final Style STYLE = BundledStyle.LIGHT.load();

  @TempDir private Path folder;

  @Test
  void opensTheMapThatShips() throws Exception {
    try (TileArchive archive = BaseMapFile.open(SHIPPED)) {
      assertThat(archive.maxZoom()).isGreaterThanOrEqualTo(9);
      assertThat(archive.attribution()).contains("GSHHG");
    }
  }

  @Test
  void aMissingFile() {
    Path file = folder.resolve("none.pmtiles");

    assertThat(problem(file)).isEqualTo(new BaseMapProblem.Missing(file));
  }

  @Test
  void aFolderIsUnreadable() {
    assertThat(problem(folder)).isInstanceOf(BaseMapProblem.Unreadable.class);
  }

  @Test
  void anotherKindOfFile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pmtiles"), "A text, and no map at all");

    assertThat(problem(file)).isEqualTo(new BaseMapProblem.NotAMap(file));
  }

  @Test
  void anotherVersion() throws Exception {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    bytes[7] = 2;
    Path file = Files.write(folder.resolve("a.pmtiles"), bytes);

    assertThat(problem(file)).isInstanceOf(BaseMapProblem.Unsupported.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 5, 77})
  void tilesThatAreNotRead(int type) throws Exception {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    bytes[99] = (byte) type;
    Path file = Files.write(folder.resolve("a.pmtiles"), bytes);

    assertThat(problem(file)).isInstanceOf(BaseMapProblem.Unsupported.class);
  }

  @Test
  void mapsOfPicturesAreOpened() throws Exception {
    byte[] picture = PictureMaps.plain("png", 256, 0x336699);
    Path mbtiles =
        PictureMaps.mbtiles(folder.resolve("a.sqlite"), Map.of(WORLD, picture), Map.of());
    Path pmtiles = pmtiles(picture, "{\"attribution\":\"Somebody\"}");

    for (Path file : List.of(mbtiles, pmtiles)) {
      assertThat(BaseMapFile.isMap(file)).isTrue();
      try (TileArchive archive = BaseMapFile.openForeign(file, STYLE)) {
        assertThat(archive.tile(WORLD)).hasValue(picture);
      }
    }
    try (TileArchive archive = BaseMapFile.open(pmtiles)) {
      assertThat(archive.attribution()).isEqualTo("Somebody");
      assertThat(archive.bounds().lonSpan()).isEqualTo(360);
    }
  }

  @Test
  void aMapOfPicturesWhoseFirstIsDamagedIsRefused() {
    assertThat(foreignProblem(pmtiles(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "{}")))
        .isInstanceOf(BaseMapProblem.Damaged.class);
    assertThat(foreignProblem(pmtiles("RIFF....WEBP".getBytes(US_ASCII), "{}")))
        .isInstanceOf(BaseMapProblem.Unsupported.class);
  }

  @Test
  void shapesInAnotherSchemaAreRefusedByName() throws Exception {
    byte[] tile = TileMaker.tile(TileMaker.layer("roads"));
    String layers = "{\"vector_layers\":[{\"id\":\"roads\"}]}";
    Path file =
        new PmTilesMaker(Map.of(WORLD, tile), PmTilesMaker.SHAPES)
            .metadata(layers)
            .write(folder.resolve("a.pmtiles"));

    assertThat(foreignProblem(file))
        .isInstanceOfSatisfying(
            BaseMapProblem.Unsupported.class,
            problem -> assertThat(problem.detail()).contains("roads"));
    BaseMapFile.openForeign(SHIPPED, STYLE).close();
  }

  @Test
  void onlyMapsAreTakenForMaps() throws Exception {
    assertThat(BaseMapFile.isMap(SHIPPED)).isTrue();
    assertThat(BaseMapFile.isMap(folder.resolve("none.mbtiles"))).isTrue();
    assertThat(BaseMapFile.isMap(folder.resolve("none.md"))).isFalse();
    assertThat(BaseMapFile.isMap(Files.writeString(folder.resolve("a.md"), "PM"))).isFalse();
    assertThat(BaseMapFile.isMap(folder)).isFalse();
  }

  private Path pmtiles(byte[] tile, String metadata) {
    return PictureMaps.pmtiles(folder.resolve("b.pmtiles"), Map.of(WORLD, tile), BOX, metadata);
  }

  private static BaseMapProblem foreignProblem(Path file) {
    return catchThrowableOfType(
            BaseMapException.class, () -> BaseMapFile.openForeign(file, STYLE).close())
        .problem();
  }

  @Test
  void aFileCutShort() throws Exception {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    Path file = Files.write(folder.resolve("a.pmtiles"), Arrays.copyOf(bytes, 200));

    assertThat(problem(file)).isInstanceOf(BaseMapProblem.Damaged.class);
  }

  private static BaseMapProblem problem(Path file) {
    BaseMapProblem problem =
        catchThrowableOfType(BaseMapException.class, () -> BaseMapFile.open(file)).problem();
    assertThat(problem.in(Messages.of(Locale.ENGLISH))).contains(file.toString()).endsWith(".");
    return problem;
  }
}
