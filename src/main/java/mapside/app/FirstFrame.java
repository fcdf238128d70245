package mapside.app;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Tells when a window has been painted for the first time. */
final class FirstFrame extends AnimationTimer {

  private final Scene scene;
  private final Runnable painted;
  private int pulses;

  private FirstFrame(Scene scene, Runnable painted) {
    this.scene = scene;
    this.painted = painted;
  }

  /** Calls back once, on the JavaFX thread, after the first frame has gone to the screen. */
  static void of(Scene scene, Runnable painted) {
    new FirstFrame(scene, painted).start();
  }

  /** A pulse begins only when the frame before it was handed over, so the third one is proof. */
  @Override
  public void handle(long now) {
    boolean showing = scene.getWindow() != null && scene.getWindow().isShowing();
    pulses = showing ? pulses + 1 : 0;
    if (pulses == 3) {
      stop();
      painted.run();
    }
  }
}
