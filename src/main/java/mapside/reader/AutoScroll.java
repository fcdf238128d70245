package mapside.reader;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;

/** Scrolls while text is being selected beyond the edge of the view; faster farther out. */
final class AutoScroll extends AnimationTimer {

  private static final double PIXELS_PER_SECOND = 14;

  private final Column column;
  private final Scroller scroller;
  private final Consumer<Point2D> onMove;
  private Point2D pointer = Point2D.ZERO;
  private long before;

  AutoScroll(Column column, Scroller scroller, Consumer<Point2D> onMove) {
    this.column = column;
    this.scroller = scroller;
    this.onMove = onMove;
  }

  /** Takes the pointer's place; scrolls for as long as that is outside. */
  void follow(Point2D newPointer) {
    pointer = newPointer;
    if (beyond() == 0) {
      end();
    } else {
      start();
    }
  }

  void end() {
    before = 0;
    stop();
  }

  @Override
  public void handle(long now) {
    if (before > 0) {
      scroller.scrollBy(beyond() * PIXELS_PER_SECOND * (now - before) / 1e9);
      onMove.accept(pointer);
    }
    before = now;
  }

  private double beyond() {
    double y = pointer.getY();
    return y < 0 ? y : Math.max(0, y - column.getHeight());
  }
}
