package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mapside.fixture.Shipped;
import mapside.gazetteer.LoadedPlaces;
import mapside.gazetteer.PlaceFile;
import mapside.geo.GeoPoint;
import mapside.place.Facts;
import mapside.place.Gazetteer;
import mapside.place.Language;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;
import mapside.place.PlaceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that help to find one's way. */
class OrientationTest {

  private static final LoadedPlaces LOADED =
      PlaceFile.readPoints(Shipped.ASSETS.resolve("map/names.geojson"), 99);

  @Test
  void theFileHasNoFaults() {
    assertThat(LOADED.problems()).isEmpty();
    assertThat(LOADED.gazetteer().places()).hasSizeGreaterThan(5000);
  }

  @ParameterizedTest
  @CsvSource({
    "Greece, COUNTRY, Греция, ギリシャ, 39, 22",
    "Aegean Sea, SEA, Эгейское море, エーゲ海, 39, 25",
    "Crete, ISLAND, Крит, クレタ島, 35.2, 24.8",
    "Athens, CAPITAL, Афины, アテネ, 38, 23.7",
    "Primorye, REGION, Приморский край, 沿海地方, 45, 135",
    "Kenya, COUNTRY, Кения, ケニア, 0.5, 38"
  })
  void itKnowsWhatAnAtlasShows(
      String english, PlaceKind kind, String russian, String japanese, double lat, double lon) {
    Place place =
        LOADED.gazetteer().places().stream()
            .filter(each -> each.kind() == kind && each.names().english().equals(english))
            .findFirst()
            .orElseThrow();

    assertThat(place.names().primary(Language.RUSSIAN)).hasValue(russian);
    assertThat(place.names().primary(Language.JAPANESE)).hasValue(japanese);
    assertThat(place.location().point().lat()).isBetween(lat - 2, lat + 2);
    assertThat(place.location().point().lon()).isBetween(lon - 2, lon + 2);
  }

  @Test
  void everyCountryIsNamedInAllLanguages() {
    assertThat(LOADED.gazetteer().places())
        .filteredOn(place -> place.kind() == PlaceKind.COUNTRY)
        .hasSizeGreaterThan(200)
        .allSatisfy(place -> assertThat(place.names().byLanguage()).hasSize(3));
  }

  @Test
  void whatTheArticleKnowsIsNotNamedTwice() throws Exception {
    Gazetteer known = Shipped.reading().gazetteer();
    Collection<Place> all = LOADED.gazetteer().places();
    List<String> left =
        Orientation.beside(known, List.copyOf(all)).stream()
            .map(place -> place.names().english())
            .toList();

    assertThat(left)
        .contains("Greece", "Aegean Sea", "Athens")
        .doesNotContain("Japan", "Russia", "Turkey", "Sea of Okhotsk", "Nagoya", "Sakhalin")
        .doesNotContain("Petropavlovsk-Kamchatskiy");
  }

  @Test
  void aTownOfTheSameNameElsewhereIsAnother() {
    Gazetteer known = new PlaceTable(List.of(town("a", 35, 137)));

    assertThat(Orientation.beside(known, List.of(town("b", 35.1, 137.1)))).isEmpty();
    assertThat(Orientation.beside(known, List.of(town("b", 40, -80)))).hasSize(1);
    assertThat(Orientation.beside(known, List.of(town("a", 40, -80)))).isEmpty();
  }

  private static Place town(String id, double lat, double lon) {
    return new Place(
        PlaceId.of(id),
        PlaceKind.TOWN,
        Names.ofEnglish("Newtown"),
        new Location(GeoPoint.ofLatLon(lat, lon), Optional.empty(), Optional.empty()),
        Facts.NONE,
        List.of(),
        7);
  }
}
