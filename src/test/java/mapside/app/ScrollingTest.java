package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.map.MapEye;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map tells which places the text on the screen names, and goes along if it is asked to. */
class ScrollingTest extends WindowStage {

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @Test
  void placesOnTheScreenAreUnderlinedOnTheMap() {
    assertUnderlinedAreThoseOnTheScreen();

    robot.type(KeyCode.PAGE_DOWN);
    awaitRest();
    assertUnderlinedAreThoseOnTheScreen();
    robot.type(KeyCode.PAGE_DOWN);
    awaitRest();
    assertUnderlinedAreThoseOnTheScreen();
    robot.type(KeyCode.END);
    awaitRest();
    assertUnderlinedAreThoseOnTheScreen();
  }

  @Test
  void theMapStaysUnlessItIsAskedToFollow() {
    Camera start = session.camera().camera();

    robot.type(KeyCode.PAGE_DOWN);
    awaitRest();

    assertThat(session.camera().camera()).isEqualTo(start);
  }

  @Test
  void theMapFollowsTheTextWhenItIsAskedTo() {
    click(middleOf(WORDS.get("app.follow")));
    run(reader::requestFocus);
    Camera last = session.camera().camera();

    for (String words :
        new String[] {"On the ocean side lies", "The first border, drawn", "Nagoya, Lavrov also"}) {
      run(() -> ReaderEye.show(reader, at(words), 0.2));
      awaitRest();
      Camera now = session.camera().camera();
      assertThat(now).as(words).isNotEqualTo(last);
      assertIsInView(localOnScreen());
      last = now;
    }
  }

  @Test
  void theMapDoesNotLeaveWhatIsSelected() {
    click(middleOf(WORDS.get("app.follow")));
    clickText(at("Iturup, Etorofu") + 1);
    awaitRest();
    Camera framed = session.camera().camera();

    run(() -> ReaderEye.show(reader, at("For a time both"), 0.2));
    awaitRest();

    assertThat(session.camera().camera()).isEqualTo(framed);
  }

  /** Those of all zooms are read only once the map has come to rest, and planned anew then. */
  private void assertUnderlinedAreThoseOnTheScreen() {
    await(
        "names of places on the screen that are underlined, and no others",
        () -> pane.isAtRest() && isEachUnderlinedThatIsOnTheScreen());
  }

  private boolean isEachUnderlinedThatIsOnTheScreen() {
    Set<PlaceId> shown =
        reading().gazetteer().places().stream()
            .map(Place::id)
            .filter(map::shows)
            .collect(Collectors.toSet());
    Set<PlaceId> underlined =
        shown.stream().filter(id -> MapEye.isUnderlined(map, id)).collect(Collectors.toSet());
    Set<PlaceId> expected = new HashSet<>(shown);
    expected.retainAll(onScreen());
    return !expected.isEmpty() && underlined.equals(expected);
  }

  private Set<PlaceId> onScreen() {
    return reading().mentions().stream()
        .filter(mention -> reader.visibleRange().contains(mention.range().start()))
        .map(Mention::place)
        .collect(Collectors.toSet());
  }

  /** Neither countries and seas nor those who act: they would always show half of the world. */
  private Set<PlaceId> localOnScreen() {
    return onScreen().stream()
        .filter(id -> place(id).location().frame().lonSpan() <= 25)
        .filter(
            id ->
                reading().mentions().stream()
                    .anyMatch(m -> m.place().equals(id) && m.role() == Role.PLACE))
        .collect(Collectors.toSet());
  }

  /** Near enough to tell islands apart, and the place that is named most often is seen. */
  private void assertIsInView(Set<PlaceId> places) {
    PlaceId core =
        places.stream()
            .sorted()
            .max(Comparator.comparingLong(id -> reading().mentionCount(id)))
            .orElseThrow();
    Camera camera = session.camera().camera();
    Viewport viewport = session.camera().viewport();
    GeoPoint point = place(core).location().point();
    assertThat(camera.zoom()).isGreaterThan(3);
    assertThat(viewport.screenX(camera, point)).as("%s", core).isBetween(0.0, viewport.width());
    assertThat(viewport.screenY(camera, point)).as("%s", core).isBetween(0.0, viewport.height());
  }

  private Point2D middleOf(String name) {
    return fx(
        () -> {
          Node button =
              pane.lookupAll(".header-button").stream()
                  .filter(node -> name.equals(node.getAccessibleText()))
                  .findFirst()
                  .orElseThrow();
          Bounds box = button.localToScreen(button.getBoundsInLocal());
          return new Point2D(box.getCenterX(), box.getCenterY());
        });
  }
}
