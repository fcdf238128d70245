package mapside.presenter;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Which screen a window is on. For the JavaFX thread. */
final class ScreenPlace {

  /** So long a window manager has to put a window where it was asked to. */
  private static final Duration MOMENT = Duration.seconds(1);

  /** So often it is asked once more. */
  private static final int TRIES = 3;

  private final Stage stage;
  private final Runnable dress;
  private final Runnable moved;
  private final PauseTransition later = new PauseTransition(MOMENT);
  private Rectangle2D wanted = Rectangle2D.EMPTY;
  private int tries;

  /**
   * Places a window.
   *
   * @param dress asks for what it is to be as soon as it is shown: as large as the screen lets it,
   *     or all of the screen
   * @param moved is told when it was shown once more by itself, and took the keyboard
   */
  ScreenPlace(Stage stage, Runnable dress, Runnable moved) {
    this.stage = stage;
    this.dress = dress;
    this.moved = moved;
    later.setOnFinished(event -> showAgain());
  }

  /** Shows the window on a screen; one that is there already stays as it is. */
  void show(Screen screen) {
    // Not the visual bounds: JavaFX may not know those of a screen that was just plugged in.
    Rectangle2D bounds = screen.getBounds();
    if (wanted.equals(bounds) && isThere()) {
      return;
    }
    wanted = bounds;
    tries = TRIES;
    show();
  }

  /** Hides the window while there is no screen for it. */
  void hide() {
    later.stop();
    stage.hide();
  }

  /**
   * Puts it in the middle of the screen first, so that the window manager knows which one is meant.
   * It is hidden before, for it is then made anew: what is asked of one that is shown gets lost
   * when the window manager hears of the change of screens at the same time.
   */
  private void show() {
    stage.hide();
    stage.setX(wanted.getMinX() + wanted.getWidth() / 4);
    stage.setY(wanted.getMinY() + wanted.getHeight() / 4);
    stage.setWidth(wanted.getWidth() / 2);
    stage.setHeight(wanted.getHeight() / 2);
    dress.run();
    stage.show();
    later.playFromStart();
  }

  /** A window manager that has not heard of a screen yet puts the window on another one. */
  private void showAgain() {
    if (stage.isShowing() && !isThere() && tries > 0) {
      tries--;
      show();
      moved.run();
    }
  }

  private boolean isThere() {
    double middleX = stage.getX() + stage.getWidth() / 2;
    double middleY = stage.getY() + stage.getHeight() / 2;
    return stage.isShowing() && wanted.contains(middleX, middleY);
  }
}
