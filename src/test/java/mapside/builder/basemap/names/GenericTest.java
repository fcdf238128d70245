package mapside.builder.basemap.names;

import static org.assertj.core.api.Assertions.assertThat;

import mapside.place.PlaceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericTest {

  @ParameterizedTest
  @CsvSource({
    "Кии, PENINSULA, Kii Peninsula, п-ов Кии",
    "Кии, STRAIT, Kii Channel, прол. Кии",
    "Карпентария, BAY, Gulf of Carpentaria, зал. Карпентария",
    "Чад, LAKE, Lake Chad, оз. Чад",
    "Финский залив, BAY, Gulf of Finland, Финский залив",
    "Джорджиан-Бей, BAY, Georgian Bay, Джорджиан-Бей",
    "Эресунн, STRAIT, Oresund, Эресунн",
    "Самос, ISLAND, Samos Island, Самос"
  })
  void aBareNameHasItsGenericWord(String name, PlaceKind kind, String english, String set) {
    assertThat(Generic.russian(name, kind, english)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({
    "Fukui-shi, Fukui",
    "Ganghwa-gun, Ganghwa",
    "Abu Dhabi Island and Internal Islands City, Abu Dhabi",
    "Mexico City, Mexico City",
    "Hiroshima, Hiroshima"
  })
  void aTownIsNotCalledByTheWordOfItsAdministration(String given, String shown) {
    assertThat(Generic.english(given)).isEqualTo(shown);
  }
}
