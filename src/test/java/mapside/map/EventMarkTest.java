package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.place.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The flag of the meeting in Nagoya. */
class EventMarkTest extends MapStage {

  private static final double ZOOM = 6;

  private GeoPoint nagoya = GeoPoint.ofLatLon(0, 0);

  @BeforeEach
  void openArticle() throws Exception {
    openShipped();
    nagoya =
        session.reading().gazetteer().find(PlaceId.of("nagoya")).orElseThrow().location().point();
  }

  @Test
  void theFlagIsMovedAlongItsPoleUntilItIsSeenWhole() {
    showNagoyaAt(200, 300);
    assertThat(flag().getMinX()).isBetween(180.0, 200.0);

    showNagoyaAt(WIDTH - 120, 300);
    assertThat(flag().getMaxX()).as("clear of the buttons").isBetween(WIDTH - 120, WIDTH - 100);

    fx(() -> map.setBare(true));
    showNagoyaAt(WIDTH - 120, 301);
    assertThat(flag().getMaxX()).as("up to the edge").isBetween(WIDTH - 8, WIDTH);

    showNagoyaAt(200, 300);
    assertThat(flag().getMinX()).isBetween(180.0, 200.0);
  }

  @Test
  void theFlagNeverTouchesTheEdge() {
    fx(() -> map.setBare(true));
    showNagoyaAt(200, 300);
    double width = flag().getWidth();
    for (double at = 10; at <= 16; at++) {
      showNagoyaAt(WIDTH - width + at, 300);
      assertThat(flag().getMaxX()).as("with its pole " + at).isLessThanOrEqualTo(WIDTH - 2);
    }
  }

  @Test
  void theFootStandsAloneWhereTheFlagWouldBeCutOrCovered() {
    showNagoyaAt(200, 30);
    assertThat(node(".event-flag").isVisible()).as("across the upper edge").isFalse();
    assertThat(node(".event-pole").isVisible()).isFalse();
    assertThat(node(".event-foot").isVisible()).isTrue();

    showNagoyaAt(100, HEIGHT + 30);
    assertThat(node(".event-flag").isVisible()).as("below whom to thank").isFalse();

    showNagoyaAt(200, 300);
    assertThat(node(".event-flag").isVisible()).isTrue();
  }

  private void showNagoyaAt(double x, double y) {
    fx(() -> session.camera().move(new Camera(nagoya, ZOOM)));
    GeoPoint centre = under(WIDTH - x, HEIGHT - y);
    fx(() -> session.camera().move(new Camera(centre, ZOOM)));
    settle();
  }

  private Node node(String selector) {
    return map.lookup(".map-event " + selector);
  }

  private Bounds flag() {
    Node flag = node(".event-flag");
    return map.sceneToLocal(flag.localToScene(flag.getLayoutBounds()));
  }
}
