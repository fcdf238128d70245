package mapside.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.List;
import mapside.fixture.Shipped;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.place.Language;
import mapside.place.Territory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped outlines to compare sizes with. */
class TerritoryFileTest {

  private static List<Territory> territories = List.of();

  @BeforeAll
  static void read() {
    LoadedTerritories loaded =
        TerritoryFile.read(Shipped.ASSETS.resolve("map/territories.geojson"));
    assertThat(loaded.problems()).isEmpty();
    territories = loaded.territories();
  }

  /**
   * Areas as statistical offices have them, some without inland water (France without its overseas
   * regions: IGN; Japan without the disputed islands: GSI; others: UN Demographic Yearbook); the
   * outlines are of 1:50 million.
   */
  @ParameterizedTest
  @CsvSource({
    "FR, 549000",
    "JP, 373000",
    "IS, 103000",
    "MG, 587000",
    "AU, 7692000",
    "US, 9500000",
    "RU, 16900000",
    "GR, 132000",
    "LK, 65600",
    "great-britain, 209300",
    "sicily, 25460",
    "honshu, 227900",
    "tasmania, 64500",
  })
  void areasAreTheKnownOnes(String id, double km2) {
    assertThat(find(id).outline().areaKm2()).isCloseTo(km2, withinPercentage(4));
  }

  @Test
  void namesAreThereInAllLanguages() {
    assertThat(find("FR").names().all()).containsExactlyInAnyOrder("France", "Франция", "フランス");
    assertThat(territories)
        .allSatisfy(
            territory ->
                assertThat(territory.names().all())
                    .hasSizeGreaterThanOrEqualTo(Language.values().length));
  }

  @Test
  void theDateLineCutsNothing() {
    Shape.Polygon mainland = find("RU").outline().polygons().getFirst();

    assertThat(find("RU").outline().contains(GeoPoint.ofLatLon(66, 179))).isTrue();
    assertThat(find("RU").outline().contains(GeoPoint.ofLatLon(66, -175))).isTrue();
    for (int i = 1; i < mainland.shell().size(); i++) {
      assertThat(Math.abs(mainland.shell().lon(i) - mainland.shell().lon(i - 1))).isLessThan(20);
    }
  }

  @Test
  void theMiddleOfFranceIsInFrance() {
    GeoPoint middle = find("FR").outline().centroid();

    assertThat(middle.lat()).isBetween(46.0, 47.0);
    assertThat(middle.lon()).isBetween(2.0, 3.2);
  }

  @Test
  void aMissingFileIsTold() {
    LoadedTerritories none = TerritoryFile.read(Path.of("nowhere.geojson"));

    assertThat(none.territories()).isEmpty();
    assertThat(none.problems())
        .containsExactly(new PlaceProblem.NoTerritories(Path.of("nowhere.geojson")));
  }

  private static Territory find(String id) {
    return territories.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}
