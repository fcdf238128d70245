package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import mapside.fixture.OnFx;
import mapside.geo.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finger on the audience's screen, with all the events that JavaFX makes of it. */
class TouchTest {

  private static final double WIDTH = 1280;

  private ShowStage stage;

  @BeforeEach
  void goToAStep() throws Exception {
    stage = ShowStage.open(ShowLook.BRIGHT, WIDTH, 720);
    OnFx.run(() -> stage.show.walk().goTo(5));
    stage.settle();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private int step() throws Exception {
    return OnFx.call(() -> stage.show.walk().indexProperty().get());
  }

  private void mouse(Node on, EventType<MouseEvent> type, double x, double y) {
    boolean isDown = type != MouseEvent.MOUSE_RELEASED;
    Point2D at = on.localToScene(x, y);
    Event.fireEvent(
        on,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            isDown,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  private void drag(Node on, double from, double to) {
    press(on, from, to);
    mouse(on, MouseEvent.MOUSE_RELEASED, to, 300);
  }

  /** Presses and moves along a line, without letting go. */
  private void press(Node on, double from, double to) {
    mouse(on, MouseEvent.MOUSE_PRESSED, from, 300);
    mouse(on, MouseEvent.MOUSE_DRAGGED, (from + to) / 2, 300);
    mouse(on, MouseEvent.MOUSE_DRAGGED, to, 300);
  }

  private void tap(Node on, double x) {
    mouse(on, MouseEvent.MOUSE_PRESSED, x, 300);
    mouse(on, MouseEvent.MOUSE_RELEASED, x, 300);
  }

  private void swipe(Node on, EventType<SwipeEvent> type, boolean isDirect) {
    Point2D at = on.localToScene(on.getBoundsInLocal().getCenterX(), 300);
    PickResult picked = new PickResult(on, at.getX(), at.getY());
    Event.fireEvent(
        on,
        new SwipeEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            isDirect,
            isDirect ? 1 : 3,
            picked));
  }

  @Test
  void aSwipeOverTheWordsTurnsOneStepAlthoughItComesAsADragToo() throws Exception {
    OnFx.run(
        () -> {
          drag(stage.pane.text(), 400, 100);
          swipe(stage.pane.text(), SwipeEvent.SWIPE_LEFT, true);
        });
    assertThat(step()).isEqualTo(6);
    OnFx.run(
        () -> {
          press(stage.pane.text(), 100, 400);
          swipe(stage.pane.text(), SwipeEvent.SWIPE_RIGHT, true);
          mouse(stage.pane.text(), MouseEvent.MOUSE_RELEASED, 400, 300);
        });
    assertThat(step()).isEqualTo(5);
  }

  @Test
  void aTapOnTheWordsGoesOnAndOnTheirLeftEdgeBack() throws Exception {
    OnFx.run(() -> tap(stage.pane, 400));
    assertThat(step()).isEqualTo(6);
    OnFx.run(() -> tap(stage.pane, 40));
    assertThat(step()).isEqualTo(5);
  }

  @Test
  void aSwipeOverTheMapMovesTheMapAndTurnsNothing() throws Exception {
    Camera before = OnFx.call(() -> stage.show.audience().camera().camera());
    Node map = stage.pane.map().map();
    OnFx.run(
        () -> {
          drag(map, 200, 60);
          swipe(stage.pane.map(), SwipeEvent.SWIPE_LEFT, true);
        });

    assertThat(step()).isEqualTo(5);
    Camera after = OnFx.call(() -> stage.show.audience().camera().camera());
    assertThat(after.center()).isNotEqualTo(before.center());
    assertThat(after.zoom()).isEqualTo(before.zoom());
  }

  @Test
  void aSwipeOfSeveralFingersOnATrackpadTurnsWhereverThePointerIs() throws Exception {
    OnFx.run(() -> swipe(stage.pane.map(), SwipeEvent.SWIPE_LEFT, false));
    OnFx.run(() -> swipe(stage.pane.map(), SwipeEvent.SWIPE_LEFT, false));

    assertThat(step()).isEqualTo(7);
  }

  @Test
  void aFingerThatDragsTheMapDoesNotZoomItAndTwoThatPinchDo() throws Exception {
    Node map = stage.pane.map().map();
    double before = OnFx.call(() -> stage.show.audience().camera().camera().zoom());
    OnFx.run(() -> Event.fireEvent(map, scroll()));
    assertThat(OnFx.call(() -> stage.show.audience().camera().goal().zoom())).isEqualTo(before);

    OnFx.run(
        () ->
            Event.fireEvent(
                map,
                new ZoomEvent(
                    ZoomEvent.ZOOM,
                    200,
                    200,
                    200,
                    200,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    1.5,
                    1.5,
                    null)));
    assertThat(OnFx.call(() -> stage.show.audience().camera().camera().zoom()))
        .isGreaterThan(before + 0.5);
  }

  private static ScrollEvent scroll() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        200,
        200,
        200,
        200,
        false,
        false,
        false,
        false,
        true,
        false,
        0,
        60,
        0,
        60,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        1,
        null);
  }

  @Test
  void aStrokeThatLeavesTheMapEndsAtItsEdge() throws Exception {
    OnFx.run(
        () -> {
          stage.show.ink().toggle(Ink.Tool.ARROW);
          ScaledMap map = stage.pane.map();
          mouse(map, MouseEvent.MOUSE_PRESSED, 300, 300);
          mouse(map, MouseEvent.MOUSE_DRAGGED, map.getWidth() + 200, -50);
          mouse(map, MouseEvent.MOUSE_RELEASED, map.getWidth() + 200, -50);
          var points = stage.show.ink().strokesProperty().get().getFirst().points();
          assertThat(map.x(points.getLast())).isCloseTo(map.getWidth(), within(0.5));
          assertThat(map.y(points.getLast())).isCloseTo(0, within(0.5));
        });
  }
}
