package mapside.presenter;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.SwipeEvent;
import javafx.util.Duration;
import mapside.lesson.quiz.Question;

/**
 * What mouse and finger do on the audience's screen: on the words they go on and back, on the map
 * they explore, draw, or answer a question.
 */
final class ShowPointer {

  /** A press that moves no farther, in logical pixels, is a click. */
  private static final double CLICK = 6;

  /** One that moves farther than this share of the width across the words turns over. */
  private static final double SWIPE = 0.06;

  /** A press that stays where it is for so long magnifies. */
  private static final Duration HOLD = Duration.millis(500);

  private final Show show;
  private final AudiencePane pane;
  private final ScaledMap map;
  private final PauseTransition hold = new PauseTransition(HOLD);
  private double holdX;
  private double holdY;
  private boolean isHeld;
  private double pressX;
  private double pressY;

  /** Whether the press, or the touch, that goes on has turned the steps already. */
  private boolean hasTurned;

  private ShowPointer(Show show, AudiencePane pane, ScaledMap map) {
    this.show = show;
    this.pane = pane;
    this.map = map;
  }

  static void install(Show show, AudiencePane pane, StepText text, ScaledMap map, InkLayer ink) {
    ShowPointer pointer = new ShowPointer(show, pane, map);
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, pointer::beginHold);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, pointer::keepHold);
    pane.addEventFilter(MouseEvent.MOUSE_RELEASED, pointer::endHold);
    pointer.hold.setOnFinished(event -> pointer.held());
    pane.addEventFilter(MouseEvent.MOUSE_MOVED, pointer::moved);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, pointer::moved);
    pane.addEventHandler(SwipeEvent.SWIPE_LEFT, event -> pointer.swiped(event, true));
    pane.addEventHandler(SwipeEvent.SWIPE_RIGHT, event -> pointer.swiped(event, false));
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pointer.hasTurned = false);
    map.addEventFilter(MouseEvent.ANY, pointer::onMap);
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, pointer::pressed);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, pointer::released);
    show.audience().camera().cameraProperty().subscribe(ink::draw);
    show.audience().camera().viewportProperty().subscribe(ink::draw);
  }

  private void beginHold(MouseEvent event) {
    holdX = event.getX();
    holdY = event.getY();
    pane.aim().moveTo(holdX, holdY);
    if (event.getButton() == MouseButton.PRIMARY
        && show.ink().toolProperty().get() == Ink.Tool.NONE) {
      hold.playFromStart();
    }
  }

  private void held() {
    isHeld = true;
    show.magnifiedProperty().set(true);
  }

  /** One that is dragged before is no hold; while it magnifies, the map does not move with it. */
  private void keepHold(MouseEvent event) {
    if (isHeld) {
      moved(event);
      event.consume();
    } else if (Math.hypot(event.getX() - holdX, event.getY() - holdY) > CLICK) {
      hold.stop();
    }
  }

  /** Letting go of the glass is no click. */
  private void endHold(MouseEvent event) {
    hold.stop();
    if (isHeld) {
      isHeld = false;
      show.magnifiedProperty().set(false);
      event.consume();
    }
  }

  private void moved(MouseEvent event) {
    pane.aim().moveTo(event.getX(), event.getY());
  }

  /** A tool or a question takes the map's mouse; without one it explores. */
  private void onMap(MouseEvent event) {
    boolean isPress = event.getEventType() == MouseEvent.MOUSE_PRESSED;
    boolean isDrag = event.getEventType() == MouseEvent.MOUSE_DRAGGED;
    boolean isRelease = event.getEventType() == MouseEvent.MOUSE_RELEASED;
    if (show.ink().toolProperty().get() != Ink.Tool.NONE) {
      if (isPress) {
        show.ink().begin(map.pointNear(event.getX(), event.getY()));
      } else if (isDrag) {
        show.ink().leadTo(map.pointNear(event.getX(), event.getY()));
      }
      event.consume();
    } else if (isPress) {
      pressX = event.getX();
      pressY = event.getY();
    } else if (isRelease && isAsked() && isClick(event)) {
      map.pointAt(event.getX(), event.getY())
          .ifPresent(at -> show.quizProperty().get().ifPresent(run -> run.answer(at)));
      event.consume();
    }
  }

  private boolean isAsked() {
    return show.quizProperty()
        .get()
        .filter(
            run ->
                run.stateProperty().get() instanceof QuizRun.Asking(Question question, int number)
                    && question instanceof Question.WhereIs)
        .isPresent();
  }

  private boolean isClick(MouseEvent event) {
    return Math.hypot(event.getX() - pressX, event.getY() - pressY) <= CLICK;
  }

  private void pressed(MouseEvent event) {
    pressX = event.getX();
    pressY = event.getY();
  }

  /** The map consumes its own clicks, so this one was on the words. */
  private void released(MouseEvent event) {
    if (show.quizProperty().get().isPresent() || hasTurned) {
      return;
    }
    double dx = event.getX() - pressX;
    if (Math.abs(dx) > pane.getWidth() * SWIPE) {
      goOn(dx < 0);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      goOn(event.getX() > pane.map().getLayoutX() / 3);
    } else if (event.getButton() == MouseButton.SECONDARY) {
      goOn(false);
    }
  }

  /**
   * A finger's swipe has come as a drag of the mouse, too, before it or after it; and one over the
   * map has moved the map.
   */
  private void swiped(SwipeEvent event, boolean forward) {
    boolean isOnMap =
        event.isDirect()
            && map.isVisible()
            && map.getBoundsInParent().contains(event.getX(), event.getY());
    boolean isDone = event.isDirect() && hasTurned;
    if (show.quizProperty().get().isEmpty() && !isOnMap && !isDone) {
      goOn(forward);
    }
    event.consume();
  }

  private void goOn(boolean forward) {
    hasTurned = true;
    if (forward) {
      pane.goOn();
    } else {
      show.walk().previous();
    }
  }
}
