package mapside.lesson;

import static mapside.fixture.PlacesAnywhere.article;
import static mapside.fixture.PlacesAnywhere.place;
import static mapside.fixture.PlacesAnywhere.town;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mapside.fixture.Shipped;
import mapside.place.Place;
import mapside.place.PlaceKind;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void aRiverIsOneMapFromItsSpringToItsMouth() {
    Spread spread =
        Spread.of(
            article(
                town("Donaueschingen", 47.95, 8.5),
                town("Ulm", 48.4, 9.99),
                town("Vienna", 48.21, 16.37),
                town("Budapest", 47.5, 19.04),
                town("Belgrade", 44.82, 20.46),
                town("Ruse", 43.85, 25.95),
                town("Tulcea", 45.18, 28.8),
                town("Sydney", -33.87, 151.2)),
            place -> true);

    assertThat(names(spread.near())).hasSize(7).startsWith("Donaueschingen").endsWith("Tulcea");
    assertThat(names(spread.far())).containsExactly("Sydney");
    assertThat(spread.all()).hasSize(8);
  }

  @Test
  void placesAllOverTheWorldAreOnOneMap() {
    Spread spread =
        Spread.of(
            article(
                town("Lima", -12.05, -77.04),
                town("Nairobi", -1.29, 36.82),
                town("Sydney", -33.87, 151.2),
                town("Tokyo", 35.68, 139.69),
                town("Cairo", 30.04, 31.24),
                town("Los Angeles", 34.05, -118.24)),
            place -> true);

    assertThat(spread.near()).hasSize(6);
    assertThat(spread.far()).isEmpty();
  }

  @Test
  void countriesCountWhereThereAreFewTowns() {
    Place kenya = place(PlaceKind.COUNTRY, "Kenya", 0.5, 37.8);
    Place brazil = place(PlaceKind.COUNTRY, "Brazil", -10, -53);
    Place sea = place(PlaceKind.SEA, "Red Sea", 20, 38);
    List<Place> towns =
        List.of(
            town("Ulm", 48.4, 9.99),
            town("Vienna", 48.21, 16.37),
            town("Budapest", 47.5, 19.04),
            town("Belgrade", 44.82, 20.46));
    List<Place> few = new ArrayList<>(towns);
    few.addAll(List.of(kenya, brazil, sea));
    List<Place> many = new ArrayList<>(few);
    many.add(town("Ruse", 43.85, 25.95));

    assertThat(Spread.of(article(few.toArray(Place[]::new)), SpreadTest::isTown).all())
        .hasSize(6)
        .contains(kenya, brazil);
    assertThat(Spread.of(article(many.toArray(Place[]::new)), SpreadTest::isTown).all())
        .hasSize(5)
        .allMatch(SpreadTest::isTown);
  }

  @Test
  void theShippedArticleIsAboutTheKurilsAndPlacesFarFromThem() throws Exception {
    Spread spread = Spread.of(Shipped.reading(), place -> !place.kind().isExpanse());

    assertThat(names(spread.near())).contains("Iturup", "Kunashir", "Shikotan", "Nemuro");
    assertThat(names(spread.far())).contains("Nagoya");
    assertThat(Spread.boxOf(spread.near()).lonSpan()).isLessThan(25);
  }

  @Test
  void anArticleWithoutPlacesHasNone() {
    assertThat(Spread.of(article(), place -> true).all()).isEmpty();
  }

  private static boolean isTown(Place place) {
    return place.kind() == PlaceKind.CITY;
  }

  private static List<String> names(List<Place> places) {
    return places.stream().map(place -> place.names().english()).toList();
  }
}
