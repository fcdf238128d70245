package mapside.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.link.Finding;
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

/** Where the map goes for an article whose places were found. */
class FoundFrameTest {

  private static final GeoPoint BATON_ROUGE = GeoPoint.ofLatLon(30.45, -91.15);
  private static final GeoPoint LAFAYETTE = GeoPoint.ofLatLon(30.22, -92.02);
  private static final GeoPoint HOUMA = GeoPoint.ofLatLon(29.6, -90.72);
  private static final GeoPoint OPELOUSAS = GeoPoint.ofLatLon(30.53, -92.08);
  private static final GeoPoint PERTH = GeoPoint.ofLatLon(-31.95, 115.86);
  private static final GeoPoint TOKYO = GeoPoint.ofLatLon(35.69, 139.69);
  private static final GeoPoint MOSCOW = GeoPoint.ofLatLon(55.75, 37.62);
  private static final GeoPoint LISBON = GeoPoint.ofLatLon(38.72, -9.14);
  private static final GeoPoint BERLIN = GeoPoint.ofLatLon(52.52, 13.4);
  private static final GeoPoint STOCKHOLM = GeoPoint.ofLatLon(59.33, 18.07);
  private static final GeoPoint SINGAPORE = GeoPoint.ofLatLon(1.37, 103.8);
  private static final GeoBounds AROUND_SINGAPORE = new GeoBounds(1.26, 103.6, 1.47, 104);
  private static final GeoBounds AUSTRALIA = new GeoBounds(-44, 113, -10, 154);

  @Test
  void oneOutlierIsLeftOut() {
    GeoBounds frame = frame(BATON_ROUGE, LAFAYETTE, PERTH, HOUMA, OPELOUSAS);

    assertThat(frame.contains(PERTH)).isFalse();
    assertThat(frame.contains(HOUMA)).isTrue();
    assertThat(frame.lonSpan()).isLessThan(3);
  }

  @Test
  void twoPlacesFarApartAreBothShown() {
    GeoBounds frame = frame(TOKYO, MOSCOW);

    assertThat(frame.contains(TOKYO)).isTrue();
    assertThat(frame.contains(MOSCOW)).isTrue();
  }

  @Test
  void aLongTripIsShownWhole() {
    GeoBounds frame = frame(LISBON, BERLIN, STOCKHOLM);

    assertThat(List.of(LISBON, BERLIN, STOCKHOLM)).allMatch(frame::contains);
  }

  /** Countries round towns don't count, but a city that is one does. */
  @Test
  void aCityStateIsATown() {
    Location city = new Location(SINGAPORE, Optional.empty(), Optional.of(AROUND_SINGAPORE));
    Location vast = new Location(PERTH, Optional.empty(), Optional.of(AUSTRALIA));
    List<Place> places = new ArrayList<>();
    for (GeoPoint town : List.of(LISBON, BERLIN, STOCKHOLM, TOKYO)) {
      places.add(place(places.size(), PlaceKind.TOWN, Location.ofPoint(town)));
    }
    places.add(place(places.size(), PlaceKind.COUNTRY, city));
    places.add(place(places.size(), PlaceKind.COUNTRY, vast));

    GeoBounds frame = Framing.ofArticle(naming(places)).orElseThrow();

    assertThat(frame.contains(SINGAPORE)).isTrue();
    assertThat(frame.contains(PERTH)).isFalse();
  }

  @Test
  void onePlaceIsItsOwnFrame() {
    assertThat(frame(TOKYO)).isEqualTo(GeoBounds.ofPoint(TOKYO));
  }

  @Test
  void theWorldIsTurnedBeforeTheArticleIsDrawn() {
    ReadingSession session = new ReadingSession(reading(TOKYO));
    List<Double> seams = new ArrayList<>();
    session
        .readingProperty()
        .subscribe((before, now) -> seams.add(session.camera().viewport().seamLon()));

    session.open(reading(LISBON));
    session.relink(reading(BATON_ROUGE));

    assertThat(seams).hasSize(2).doesNotHaveDuplicates();
    assertThat(seams.getLast()).isEqualTo(session.camera().viewport().seamLon());
  }

  @Test
  void theWholeOfAJourneyGoesFromItsFirstTownToItsLastOne() {
    GeoPoint perm = GeoPoint.ofLatLon(58.01, 56.25);
    GeoPoint omsk = GeoPoint.ofLatLon(54.99, 73.37);
    GeoPoint chita = GeoPoint.ofLatLon(52.05, 113.47);
    GeoPoint vladivostok = GeoPoint.ofLatLon(43.12, 131.89);
    List<GeoPoint> journey = List.of(MOSCOW, perm, omsk, chita, vladivostok);

    GeoBounds whole = Framing.ofWhole(reading(journey.toArray(GeoPoint[]::new))).orElseThrow();

    assertThat(journey).allMatch(whole::contains);
    assertThat(Framing.ofWhole(naming(List.of()))).isEmpty();
  }

  private static GeoBounds frame(GeoPoint... points) {
    return Framing.ofArticle(reading(points)).orElseThrow();
  }

  private static LinkedArticle reading(GeoPoint... points) {
    List<Place> places = new ArrayList<>();
    for (GeoPoint point : points) {
      places.add(place(places.size(), PlaceKind.TOWN, Location.ofPoint(point)));
    }
    return naming(places);
  }

  private static Place place(int number, PlaceKind kind, Location location) {
    return new Place(
        PlaceId.of("place-" + number),
        kind,
        Names.ofEnglish("Place " + number),
        location,
        Facts.NONE,
        List.of(),
        5);
  }

  /** An article that names each of some places once. */
  private static LinkedArticle naming(List<Place> places) {
    String text = "x".repeat(2 * places.size());
    Article article = new ArticleBuilder().paragraph(text).build(About.titled("Places"));
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Finding finding = new Finding(0.9, List.of(), List.of());
      mentions.add(
          new Mention(
              TextRange.of(2 * i, 2 * i + 1),
              places.get(i).id(),
              Role.PLACE,
              Optional.of(finding)));
    }
    return LinkedArticle.of(article, new PlaceTable(places), mentions, List.of());
  }
}
