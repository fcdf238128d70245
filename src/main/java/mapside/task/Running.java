package mapside.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A job that was started; safe for use from any thread. */
public final class Running {

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private volatile double share;

  Running() {}

  /** Work on the caller's own thread, which nobody cancels. */
  public static Running uncancelled() {
    return new Running();
  }

  /** Says that the result is no longer wanted; the job's consumers are not called after this. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Whether the result is no longer wanted. */
  public boolean isCancelled() {
    return cancelled.get();
  }

  /**
   * Says how far the job is, and ends it if it is no longer wanted.
   *
   * @param newShare of all of its work, 0 to 1
   * @throws CancellationException if the job was cancelled
   */
  public void reached(double newShare) {
    share = newShare;
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  /** How far the job is, 0 to 1; 0 for one that does not say. */
  public double share() {
    return share;
  }
}
