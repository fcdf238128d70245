package mapside.map;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/**
 * Slanting lines at one distance on the screen, whatever the path that they fill is enlarged by.
 */
enum Hatching {
  /** Lines that rise to the left. */
  LEFT,
  /** Lines that rise to the right. */
  RIGHT;

  /** Logical pixels from one line to the next, across. */
  private static final double APART = 5;

  /**
   * The paint for a path.
   *
   * @param scale what the path is enlarged by
   */
  LinearGradient paint(Color colour, double scale) {
    double side = APART / Math.sqrt(2) / scale;
    Color none = colour.deriveColor(0, 1, 1, 0);
    return new LinearGradient(
        0,
        this == LEFT ? 0 : side,
        side,
        this == LEFT ? side : 0,
        false,
        CycleMethod.REPEAT,
        new Stop(0, colour),
        new Stop(0.22, colour),
        new Stop(0.38, none),
        new Stop(0.86, none),
        new Stop(1, colour));
  }
}
