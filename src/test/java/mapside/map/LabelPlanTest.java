package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.transform.Scale;
import mapside.gazetteer.PlaceFile;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Where the names of all shipped places stand. */
class LabelPlanTest {

  private static final Viewport VIEW = new Viewport(700, 600, -45);

  private static Gazetteer gazetteer;

  @BeforeAll
  static void read() throws Exception {
    FxToolkit.registerPrimaryStage();
    java.nio.file.Path assets =
        java.nio.file.Path.of(System.getProperty("mapside.assets", "assets"));
    gazetteer =
        PlaceFile.read(
                assets.resolve("places/places.geojson"), assets.resolve("map/outlines.geojson"))
            .gazetteer();
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3, 4.5, 6, 7.25, 8.5, 10, 12})
  void noNameCoversAnother(double zoom) {
    Map<MapLabel, MapLabel.Offset> plan = plan(zoom, List.of());
    List<Rectangle2D> boxes = new ArrayList<>();
    plan.forEach((label, at) -> boxes.add(box(label, at, zoom)));

    assertThat(boxes).isNotEmpty();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j))).as("%s and %s", i, j).isFalse();
      }
    }
  }

  @Test
  void whatIsSelectedHasItsNameShown() {
    Place japan = gazetteer.find(PlaceId.of("japan")).orElseThrow();

    assertThat(plan(8, List.of(new MapLabel(japan, true))).keySet())
        .extracting(MapLabel::place)
        .contains(japan);
  }

  private static Map<MapLabel, MapLabel.Offset> plan(double zoom, List<MapLabel> forced) {
    List<IslandNode> islands = new ArrayList<>();
    for (Place place : gazetteer.places()) {
      place
          .location()
          .outline()
          .ifPresent(shape -> islands.add(new IslandNode(place, shape, new Scale())));
    }
    List<MapLabel> labels =
        gazetteer.places().stream()
            .map(place -> Candidate.of(place, 0, 0))
            .filter(candidate -> candidate.isShownAt(zoom))
            .map(Candidate::label)
            .toList();
    int band = LabelPlan.band(zoom);
    return LabelPlan.of(band, VIEW, forced, labels, Map.of(), new Coasts(islands));
  }

  private static Rectangle2D box(MapLabel label, MapLabel.Offset at, double zoom) {
    GeoPoint point = label.place().location().point();
    double size = WebMercator.worldSize(zoom);
    return new Rectangle2D(
        VIEW.worldX(point) * size + at.x(),
        WebMercator.y(point.lat()) * size + at.y(),
        label.width(),
        label.height());
  }
}
