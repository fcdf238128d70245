package mapside.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Shipped;
import mapside.geo.GeoPoint;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.place.Facts;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;
import mapside.place.PlaceTable;
import mapside.text.TextRange;
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

  private static Place town(String name, double lat, double lon) {
    return place(PlaceKind.CITY, name, lat, lon);
  }

  private static Place place(PlaceKind kind, String name, double lat, double lon) {
    return new Place(
        PlaceId.of(name.toLowerCase(Locale.ROOT).replace(' ', '-')),
        kind,
        Names.ofEnglish(name),
        Location.ofPoint(GeoPoint.ofLatLon(lat, lon)),
        Facts.NONE,
        List.of(),
        4);
  }

  private static LinkedArticle article(Place... places) {
    ArticleBuilder text = new ArticleBuilder();
    for (Place place : places) {
      text.paragraph(place.names().english());
    }
    Article article = text.build(About.titled("Places"));
    List<Mention> mentions = new ArrayList<>();
    for (Place place : places) {
      String name = place.names().english();
      int at = article.plainText().indexOf(name);
      mentions.add(new Mention(TextRange.of(at, at + name.length()), place.id(), Role.PLACE));
    }
    return LinkedArticle.of(article, new PlaceTable(List.of(places)), mentions, List.of());
  }
}
