package mapside.task;

import java.util.concurrent.atomic.AtomicBoolean;

/** A job that was started; safe for use from any thread. */
public final class Running {

  private final AtomicBoolean cancelled = new AtomicBoolean();

  Running() {}

  /** Says that the result is no longer wanted; the job's consumers are not called after this. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Whether the result is no longer wanted. */
  public boolean isCancelled() {
    return cancelled.get();
  }
}
