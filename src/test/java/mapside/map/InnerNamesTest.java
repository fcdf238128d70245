package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.fixture.Shipped;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The name of an island of which only a part is in view. */
@SuppressWarnings("NullAway.Init") // read before all tests
class InnerNamesTest {

  private static final Viewport VIEW = new Viewport(690, 740, -40);

  private static LinkedArticle reading;
  private static NameStock stock;

  @BeforeAll
  static void read() throws Exception {
    FxToolkit.registerPrimaryStage();
    reading = Shipped.reading();
    stock = NameStock.of(reading, List.of(), NamesShown.USUAL);
  }

  @Test
  void theSouthOfIturupIsNamedOnItsLandWhileItsMiddleIsOutOfView() {
    Place iturup = reading.gazetteer().find(PlaceId.of("iturup")).orElseThrow();
    Sight sight = sight(44.55, 147, 10.5);
    assertThat(sight.drawn().sees(iturup.location().point())).isFalse();

    List<MapLabel> names = names(sight, "iturup");

    assertThat(names).hasSize(1);
    assertThat(sight.drawn().sees(names.getFirst().point())).isTrue();
    assertThat(iturup.location().outline().orElseThrow().contains(names.getFirst().point()))
        .isTrue();
  }

  @Test
  void anIslandWhoseMiddleIsSeenIsNamedThereAndOnce() {
    Sight sight = sight(45.07, 147.87, 8);

    List<MapLabel> names = names(sight, "iturup");

    assertThat(names).hasSize(1);
    assertThat(((StraightLabel) names.getFirst()).isInside()).isFalse();
  }

  @Test
  void theNameStaysWhereItIsWhileTheMapIsZoomed() {
    GeoPoint before = names(sight(44.55, 147, 10.1), "iturup").getFirst().point();

    assertThat(names(sight(44.55, 147, 10.7), "iturup").getFirst().point()).isEqualTo(before);
  }

  private static Sight sight(double lat, double lon, double zoom) {
    return new Sight(Drawn.of(new Camera(GeoPoint.ofLatLon(lat, lon), zoom), VIEW, 1), List.of());
  }

  /** Those of a place that are seen. */
  private List<MapLabel> names(Sight sight, String place) {
    int band = LabelPlan.band(sight.drawn().zoom());
    Map<MapLabel, Spot> plan =
        LabelPlan.of(
            band,
            VIEW,
            new LabelPlan.Wish(
                List.of(),
                stock.wanted(id -> false, band, sight, List.of()),
                List.of(),
                List.of(),
                Map.of()),
            new Coasts(List.of()),
            Optional.of(sight));
    return plan.entrySet().stream()
        .filter(each -> each.getKey().place().map(Place::id).equals(Optional.of(PlaceId.of(place))))
        .filter(each -> sight.sees(each.getKey().point(), each.getValue().boxes()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
