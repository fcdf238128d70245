package mapside.reader;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Moves the column smoothly. A glide leaves no way too long: of a long one only its two ends are
 * seen, so that nothing is laid out in passing. A new glide takes over from wherever the last is.
 * Where nothing is to move, the column is there with the next frame.
 */
final class Glide extends AnimationTimer {

  private static final double LONGEST_SECONDS = 0.45;
  private static final double USUAL_SECONDS = 0.35;

  /** So many heights of the view are gone through at most. */
  private static final double VIEWS = 4;

  private final Column column;
  private final BooleanSupplier isStill;
  private Spot from = Spot.TOP;
  private Spot to = Spot.TOP;
  private double seconds;
  private long start;
  private boolean running;

  Glide(Column column, BooleanSupplier isStill) {
    this.column = column;
    this.isStill = isStill;
  }

  boolean isRunning() {
    return running;
  }

  /** Where it will end, or where the column is if it does not move. */
  Spot goal() {
    return running ? to : column.spot();
  }

  /** Heads for a spot, over the time that its distance deserves. */
  void toward(Spot goal) {
    double ways = Math.abs(column.yOf(goal) - column.yOf(column.spot())) / column.getHeight();
    toward(goal, ways > 1 ? LONGEST_SECONDS : USUAL_SECONDS);
  }

  /** Heads for a spot. */
  void toward(Spot goal, double overSeconds) {
    from = column.spot();
    to = goal;
    seconds = overSeconds;
    start = 0;
    running = true;
    start();
  }

  /** Stays where it is. */
  void end() {
    running = false;
    stop();
  }

  @Override
  public void handle(long now) {
    start = start == 0 ? now : start;
    double time = isStill.getAsBoolean() ? 1 : Math.min(1, (now - start) / 1e9 / seconds);
    if (time >= 1) {
      end();
      column.moveTo(to);
    } else {
      column.moveBy(at(eased(time)) - column.yOf(column.spot()));
    }
  }

  private double at(double part) {
    double begin = column.yOf(from);
    double finish = Math.min(column.yOf(to), column.lowestTop());
    double way = finish - begin;
    double seen = Math.copySign(Math.min(Math.abs(way), VIEWS * column.getHeight()), way);
    return part < 0.5 ? begin + part * seen : finish - (1 - part) * seen;
  }

  private static double eased(double time) {
    return time < 0.5 ? 4 * time * time * time : 1 - Math.pow(2 - 2 * time, 3) / 2;
  }
}
