package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.builder.basemap.tile.TilePolygons;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped base map against what is known of the Earth. */
class BaseMapDataTest {

  private static final Path FOLDER = Path.of(System.getProperty("mapside.assets"), "map");

  private static PmTilesArchive archive;
  private static Map<String, JsonNode> islands;

  @BeforeAll
  static void open() throws IOException {
    archive = PmTilesArchive.open(FOLDER.resolve("base.pmtiles"));
    islands = features("outlines.geojson");
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  /** An outline without a place would lie on the map as land that nobody disputes. */
  @Test
  void everyOutlineIsThatOfAPlace() throws IOException {
    assertThat(features("../places/places.geojson").keySet()).containsAll(islands.keySet());
  }

  @ParameterizedTest
  @CsvSource({"iturup, 3200", "kunashir, 1490", "shikotan, 250"})
  void areasOfTheIslandsAreRight(String place, double km2) {
    assertThat(areaKm2(place)).isCloseTo(km2, withinPercentage(5));
  }

  @Test
  void theHabomaiGroupHasItsArea() {
    double sum = 0;
    for (String place :
        "tanfilyev anuchin yuri zelyony polonsky signalny demina oskolki storozhevoy".split(" ")) {
      sum += areaKm2(place);
    }
    assertThat(sum).isCloseTo(100, withinPercentage(15));
  }

  @Test
  void anIsletLiesByTheLighthouseOfSignalny() {
    JsonNode corner = feature(islands, "signalny").at("/geometry/coordinates/0/0/0");
    GeoPoint islet = GeoPoint.ofLatLon(corner.path(1).asDouble(), corner.path(0).asDouble());
    GeoPoint lighthouse = GeoPoint.ofLatLon(43.39, 145.86);
    assertThat(GreatCircle.distanceKm(islet, lighthouse)).isLessThan(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow, 55.75, 37.62, true",
    "Nagoya, 35.18, 136.91, true",
    "Khabarovsk, 48.48, 135.05, true",
    "near the South Pole, -85, 179.99, true",
    "Chukotka at the date line, 67.5, -179.99, true",
    "Chukotka at the date line, 67.5, 179.99, true",
    "Wrangel Island, 71.2, 180, true",
    "Iturup, 45.0, 147.9, true",
    "Mid-Pacific, 30, -170, false",
    "Sea of Okhotsk, 55, 150, false",
    "Kunashir Strait, 44.15, 145.45, false",
    "Bering Strait, 65.9, -169.3, false",
    "Ise Bay, 34.8, 136.7, false"
  })
  void landIsLandAndSeaIsSea(String name, double lat, double lon, boolean land) throws IOException {
    for (int zoom : new int[] {4, 6, 7}) {
      assertThat(covered("land", zoom, lat, lon)).as("%s at zoom %d", name, zoom).isEqualTo(land);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9})
  void theAirportIslandOfNagoyaIsThere(int zoom) throws IOException {
    assertThat(covered("land", zoom, 34.858, 136.807)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Baikal, 53.5, 108.2, true",
    "Koltsevoye, 49.33, 154.73, true",
    "Krenitsyn Peak in Koltsevoye, 49.351, 154.702, false",
    "Moscow, 55.75, 37.62, false"
  })
  void lakesHoldWaterAndIslands(String name, double lat, double lon, boolean lake)
      throws IOException {
    assertThat(covered("lake", 7, lat, lon)).as(name).isEqualTo(lake);
    assertThat(covered("land", 7, lat, lon)).as(name).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Kuril-Kamchatka trench, 44.0, 150.2, 6000, true",
    "Kuril basin, 46.5, 147.5, 3000, true",
    "Kuril basin, 46.5, 147.5, 5000, false",
    "off Sakhalin's north, 54.5, 142, 1000, false",
    "Mid-Pacific, 20, -175, 4000, true"
  })
  void seasHaveTheirDepth(String name, double lat, double lon, int depth, boolean deeper)
      throws IOException {
    TilePolygons tile = tile(5, lat, lon);
    assertThat(tile.covers("isobath", "depth", depth)).as(name).isEqualTo(deeper);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8, 9})
  void theSmallestNamedIslandsStayVisible(int zoom) throws IOException {
    for (String place : new String[] {"signalny", "anuchin", "raikoke", "broutona"}) {
      JsonNode corner = feature(islands, place).at("/geometry/coordinates/0/0/0");
      TilePolygons tile = tile(zoom, corner.path(1).asDouble(), corner.path(0).asDouble());
      assertThat(tile.distanceTo("land")).as(place).isLessThan(4096 * 2 / 512);
    }
  }

  @Test
  void everyTileOfTheWorldIsThere() throws IOException {
    for (int z = 0; z <= 5; z++) {
      for (int i = 0; i < 1 << 2 * z; i++) {
        Optional<byte[]> bytes = archive.tile(TileId.ofZxy(z, i % (1 << z), i >> z));
        assertThat(bytes).isPresent();
        assertThat(new TilePolygons(bytes.orElseThrow(), 0, 0).layers())
            .isSubsetOf("isobath", "land", "river", "lake", "border");
      }
    }
  }

  @Test
  void itSaysWhomToThank() {
    assertThat(archive.attribution()).contains("GSHHG", "Natural Earth", "ETOPO5");
  }

  @Test
  void bordersOfAllYearsAreThere() throws IOException {
    Map<String, JsonNode> borders = features("borders.geojson");
    assertThat(borders)
        .containsOnlyKeys(
            "line-of-control",
            "claim-japan",
            "shimoda-1855",
            "saint-petersburg-1875-sakhalin",
            "saint-petersburg-1875-kurils",
            "portsmouth-1905");
    assertThat(feature(borders, "line-of-control").at("/properties/to").isMissingNode()).isTrue();
    assertThat(feature(borders, "shimoda-1855").at("/properties/to").asInt()).isEqualTo(1875);
  }

  private static JsonNode feature(Map<String, JsonNode> features, String id) {
    return Objects.requireNonNull(features.get(id), id);
  }

  private static double areaKm2(String place) {
    return feature(islands, place).at("/properties/areaKm2").asDouble();
  }

  private static boolean covered(String layer, int zoom, double lat, double lon)
      throws IOException {
    return tile(zoom, lat, lon).covers(layer);
  }

  private static TilePolygons tile(int zoom, double lat, double lon) throws IOException {
    double x = WebMercator.x(GeoPoint.wrapLongitude(lon)) * (1 << zoom);
    double y = WebMercator.y(lat) * (1 << zoom);
    TileId id = TileId.ofZxy(zoom, (int) x, (int) y);
    byte[] bytes = archive.tile(id).orElseThrow();
    return new TilePolygons(bytes, (x - id.x()) * 4096, (y - id.y()) * 4096);
  }

  private static Map<String, JsonNode> features(String name) throws IOException {
    JsonNode file = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(name)));
    return file.path("features")
        .valueStream()
        .collect(Collectors.toMap(f -> f.path("id").asString(), f -> f));
  }
}
