package mapside.presenter;

import java.time.Duration;
import java.time.InstantSource;

/** A stopwatch that can be stopped, started again and put back. For one thread. */
final class Timer {

  private final InstantSource clock;
  private Duration before = Duration.ZERO;
  private long startedAt = -1;

  Timer() {
    this(InstantSource.system());
  }

  Timer(InstantSource clock) {
    this.clock = clock;
  }

  boolean isRunning() {
    return startedAt >= 0;
  }

  /** Starts it, or stops it. */
  void toggle() {
    if (isRunning()) {
      before = elapsed();
      startedAt = -1;
    } else {
      startedAt = clock.millis();
    }
  }

  /** Back to nothing; it goes on running if it runs. */
  void reset() {
    before = Duration.ZERO;
    startedAt = isRunning() ? clock.millis() : -1;
  }

  Duration elapsed() {
    return isRunning() ? before.plusMillis(clock.millis() - startedAt) : before;
  }

  /** Minutes and seconds, and hours if there are any. */
  String text() {
    Duration time = elapsed();
    return time.toHours() > 0
        ? String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format("%d:%02d", time.toMinutesPart(), time.toSecondsPart());
  }
}
