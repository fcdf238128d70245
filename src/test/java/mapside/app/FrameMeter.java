package mapside.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;

/**
 * Does something in every frame and measures what the JavaFX thread works for it: processor time
 * from the beginning of one pulse to the beginning of the next, so whatever else the machine does
 * is not counted.
 */
final class FrameMeter extends AnimationTimer {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What is done in a frame. */
  interface Step {

    /** Does it; false ends the measuring. */
    boolean next(int frame);
  }

  private final Step step;
  private final CountDownLatch done = new CountDownLatch(1);
  private final List<Double> millis = new ArrayList<>();
  private long last = -1;
  private int frame;

  FrameMeter(Step step) {
    this.step = step;
  }

  @Override
  public void handle(long now) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    if (last >= 0) {
      millis.add((cpu - last) / 1e6);
    }
    last = cpu;
    if (!step.next(frame++)) {
      stop();
      done.countDown();
    }
  }

  /** Waits for the end; the milliseconds of every frame. */
  List<Double> await() throws InterruptedException {
    done.await();
    return Collections.unmodifiableList(millis);
  }

  /** Median, 99th percentile and maximum, in words. */
  static String words(List<Double> millis) {
    return String.format(
        Locale.ROOT,
        "median %6.2f ms  p99 %6.2f ms  greatest %6.2f ms  of %d",
        quantile(millis, 0.5),
        quantile(millis, 0.99),
        quantile(millis, 1),
        millis.size());
  }

  static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
  }
}
