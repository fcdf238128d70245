package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapside.fixture.OnFx;
import mapside.fixture.Shipped;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What is named when the map comes back to where it was. */
class LabelPlannerTest {

  private static final Viewport VIEW = new Viewport(690, 700, -45);
  private static final Camera HOME = new Camera(GeoPoint.ofLatLon(43.5, 142.5), 4.5);

  private final LabelPlanner planner = new LabelPlanner();

  @AfterEach
  void close() {
    planner.close();
  }

  @Test
  void noFewerOfTheArticlesPlacesAreNamedWhereverTheMapWasBefore() throws Exception {
    FxToolkit.registerPrimaryStage();
    LinkedArticle reading = Shipped.reading();
    LabelPlanner.Names names =
        new LabelPlanner.Names(reading, List.of(), NamesShown.USUAL, List.of());
    int atFirst = named(plan(names, HOME, Map.of()), reading).size();

    for (double zoom : new double[] {3, 5, 6, 7}) {
      for (double lat : new double[] {36, 44, 48}) {
        Camera away = new Camera(GeoPoint.ofLatLon(lat, 143), zoom);
        Map<MapLabel, Spot> there = plan(names, away, plan(names, HOME, Map.of()));
        assertThat(named(plan(names, HOME, there), reading))
            .as("back from zoom %s at %s north", zoom, lat)
            .hasSizeGreaterThanOrEqualTo(atFirst);
      }
    }
  }

  private Map<MapLabel, Spot> plan(
      LabelPlanner.Names names, Camera camera, Map<MapLabel, Spot> before) throws Exception {
    Sight sight = new Sight(Drawn.of(camera, VIEW, 1), List.of());
    planner.order(
        new LabelPlanner.Order(
            names, sight, Set.of(), List.of(), List.of(), List.of(), before, true));
    List<LabelPlanner.Plan> plans = new ArrayList<>();
    OnFx.await(
        () -> {
          Optional<LabelPlanner.Plan> plan = planner.take();
          plan.ifPresent(plans::add);
          return plan.isPresent();
        });
    return plans.getFirst().spots();
  }

  /** What the article names and has its name in view at home. */
  private static Set<PlaceId> named(Map<MapLabel, Spot> spots, LinkedArticle reading) {
    Drawn drawn = Drawn.of(HOME, VIEW, 1);
    Set<PlaceId> named = new HashSet<>();
    for (MapLabel label : spots.keySet()) {
      if (drawn.sees(label.point())) {
        label.place().map(Place::id).ifPresent(named::add);
      }
    }
    named.retainAll(reading.places().keySet());
    return named;
  }
}
