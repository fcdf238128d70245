package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.session.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pointer and keys do on the map. */
class MapPaneTest extends MapStage {

  private static final GeoPoint ITURUP = GeoPoint.ofLatLon(45.0, 147.9);
  private static final GeoPoint KUNASHIR = GeoPoint.ofLatLon(44.1, 145.9);
  private static final GeoPoint OPEN_SEA = GeoPoint.ofLatLon(41.0, 148.0);

  @Test
  void aClickInsideAnOutlineSelectsThePlaceAndFramesIt() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(KUNASHIR, 6)));
    settle();
    double before = session.camera().camera().zoom();

    click(GeoPoint.ofLatLon(45.1, 148.0));
    settle();

    assertThat(session.selection().places()).containsExactly(Readings.ITURUP);
    assertThat(session.camera().camera().zoom()).isGreaterThan(before + 1);
    assertThat(session.camera().camera().center().lat()).isCloseTo(45.0, within(0.05));
    assertThat(session.camera().camera().center().lon()).isCloseTo(147.9, within(0.05));
  }

  @Test
  void wantsNoRoomForTheWholeWorldBeyondItsEdges() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(KUNASHIR, 9)));
    settle();

    assertThat(map.prefWidth(-1)).isLessThanOrEqualTo(WIDTH);
    assertThat(map.prefHeight(-1)).isLessThanOrEqualTo(HEIGHT);
  }

  @Test
  void aSecondClickAfterADragFramesItAgain() {
    open(Readings.kurils());
    click(ITURUP);
    settle();
    Camera framed = session.camera().camera();
    drag(200, 100);
    settle();
    assertThat(session.camera().camera()).isNotEqualTo(framed);

    click(ITURUP);
    settle();

    assertThat(session.camera().camera()).isEqualTo(framed);
  }

  @Test
  void aClickOnTheNameOfATownSelectsIt() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(47, 140), 5)));
    settle();

    click(GeoPoint.ofLatLon(48.48, 135.08));

    assertThat(session.selection().places()).containsExactly(Readings.KHABAROVSK);
  }

  @Test
  void aClickOnNothingSelectsNothingAndLosesNothing() {
    open(Readings.kurils());
    click(ITURUP);
    settle();
    fx(() -> session.camera().move(new Camera(ITURUP, 6)));
    settle();
    Selection selected = session.selection();
    Camera camera = session.camera().camera();

    click(OPEN_SEA);
    settle();

    assertThat(session.selection()).isEqualTo(selected);
    assertThat(session.camera().camera()).isEqualTo(camera);
  }

  @Test
  void ctrlAndAClickAddAPlace() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(ITURUP, 6)));
    settle();
    click(ITURUP);
    settle();
    fx(() -> session.camera().move(new Camera(ITURUP, 6)));
    settle();

    clickWithControl(KUNASHIR);

    assertThat(session.selection().places()).containsExactly(Readings.ITURUP, Readings.KUNASHIR);
  }

  @Test
  void aDragMovesTheMapWithThePointerAndSelectsNothing() {
    open(Readings.kurils());
    GeoPoint grabbed = under(300, 300);

    drag(120, -80);

    GeoPoint there = under(420, 220);
    assertThat(there.lat()).isCloseTo(grabbed.lat(), within(0.01));
    assertThat(there.lon()).isCloseTo(grabbed.lon(), within(0.01));
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UP", "DOWN"})
  void theWheelZoomsAboutThePointer(String direction) {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(ITURUP, 7)));
    settle();
    robot.moveTo(map.localToScreen(200, 150));
    GeoPoint pivot = under(200, 150);
    double zoom = session.camera().camera().zoom();

    robot.scroll(2, VerticalDirection.valueOf(direction));
    settle();

    assertThat(session.camera().camera().zoom()).isNotCloseTo(zoom, within(0.1));
    assertThat(under(200, 150).lat()).isCloseTo(pivot.lat(), within(0.005));
    assertThat(under(200, 150).lon()).isCloseTo(pivot.lon(), within(0.005));
  }

  @Test
  void aDoubleClickOnTheSeaGoesOneZoomNearer() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(OPEN_SEA, 6)));
    settle();

    fx(
        () -> {
          // In one step, or a slow machine makes two single clicks of it.
          Robot mouse = new Robot();
          mouse.mouseMove(map.localToScreen(400, 200));
          mouse.mouseClick(MouseButton.PRIMARY);
          mouse.mouseClick(MouseButton.PRIMARY);
        });
    settle();

    assertThat(session.camera().camera().zoom()).isCloseTo(7, within(1e-9));
  }

  @Test
  void keysMoveAndZoom() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(ITURUP, 7)));
    fx(map::requestFocus);

    robot.type(KeyCode.RIGHT);
    settle();
    assertThat(session.camera().camera().center().lon()).isGreaterThan(148.5);
    robot.type(KeyCode.LEFT).type(KeyCode.UP);
    settle();
    assertThat(session.camera().camera().center().lat()).isGreaterThan(45.3);
    robot.type(KeyCode.PLUS);
    settle();
    assertThat(session.camera().camera().zoom()).isCloseTo(8, within(1e-9));
    robot.type(KeyCode.MINUS).type(KeyCode.MINUS);
    settle();
    assertThat(session.camera().camera().zoom()).isCloseTo(6, within(1e-9));
  }

  @Test
  void itCanNotBeZoomedOutBeyondTheWorldNorPannedOffIt() {
    open(Readings.kurils());
    fx(map::requestFocus);
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.MINUS);
    }
    settle();
    for (int i = 0; i < 8; i++) {
      robot.type(KeyCode.LEFT);
    }
    settle();

    Viewport viewport = session.camera().viewport();
    Camera camera = session.camera().camera();
    Drawn drawn = Drawn.of(camera, viewport, 1);
    assertThat(drawn.worldSize()).isGreaterThanOrEqualTo(WIDTH);
    assertThat(drawn.left()).isBetween(0.0, drawn.worldSize() - viewport.width());
    assertThat(drawn.top()).isBetween(0.0, drawn.worldSize() - viewport.height());
  }

  @Test
  void theMapGoesOnAcrossTheDateLine() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(50, 179.5), 6)));
    settle();

    GeoPoint east = under(WIDTH - 1, HEIGHT / 2);

    assertThat(east.lon()).isBetween(-180.0, -165.0);
    assertThat(session.camera().viewport().seamLon()).isBetween(-60.0, -10.0);
  }

  @Test
  void whatIsInTheMiddleStaysThereWhenTheWindowChangesItsSize() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(ITURUP, 7)));
    settle();

    fx(() -> stage.setWidth(520));
    await(() -> session.camera().viewport().width() < WIDTH - 50);
    settle();

    assertThat(session.camera().camera().center().lat()).isCloseTo(45.0, within(1e-6));
    assertThat(session.camera().camera().center().lon()).isCloseTo(147.9, within(1e-6));
    assertThat(session.camera().camera().zoom()).isEqualTo(7);
  }

  @Test
  void thePlaceUnderThePointerIsTold() {
    open(Readings.kurils());

    robot.moveTo(onScreen(ITURUP));
    await(() -> session.hoveredProperty().get().equals(Optional.of(Readings.ITURUP)));
    robot.moveTo(onScreen(OPEN_SEA));
    await(() -> session.hoveredProperty().get().isEmpty());

    assertThat(session.selection().isEmpty()).isTrue();
  }

  private void drag(double dx, double dy) {
    Point2D from = map.localToScreen(300, 300);
    robot.moveTo(from);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(from.add(dx / 2, dy / 2)).moveTo(from.add(dx, dy));
    robot.release(MouseButton.PRIMARY);
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
  }
}
