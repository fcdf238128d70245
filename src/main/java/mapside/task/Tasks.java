package mapside.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs jobs off the user-interface thread and hands their results back on it. This is the one
 * bridge to that thread. For tests there is a twin that does everything at once on the caller's
 * thread: {@link #sameThread()}.
 */
public final class Tasks {

  private final Executor background;
  private final Executor userInterface;

  /**
   * Names the two sides of the bridge.
   *
   * @param background runs the jobs
   * @param userInterface runs a runnable on the user-interface thread, in order of arrival
   */
  public Tasks(Executor background, Executor userInterface) {
    this.background = background;
    this.userInterface = userInterface;
  }

  /** The twin that runs everything on the caller's thread before it returns. */
  public static Tasks sameThread() {
    return new Tasks(Runnable::run, Runnable::run);
  }

  /**
   * Starts a job; exactly one of the two consumers is called on the user-interface thread, or none
   * if the job was cancelled first.
   *
   * @param job what to do
   * @param done takes the result
   * @param failed takes whatever the job threw
   * @return a handle to cancel it
   */
  public <T> Running start(Job<T> job, Consumer<? super T> done, Consumer<Throwable> failed) {
    Running running = new Running();
    background.execute(() -> run(job, running, done, failed));
    return running;
  }

  /** Runs something on the user-interface thread soon, from any thread. */
  public void onUserInterface(Runnable action) {
    userInterface.execute(action);
  }

  private <T> void run(
      Job<T> job, Running running, Consumer<? super T> done, Consumer<Throwable> failed) {
    if (running.isCancelled()) {
      return;
    }
    Runnable outcome;
    try {
      T result = job.run(running);
      outcome = () -> done.accept(result);
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError problem) {
      outcome = () -> failed.accept(problem);
    }
    Runnable told = outcome;
    userInterface.execute(
        () -> {
          if (!running.isCancelled()) {
            told.run();
          }
        });
  }
}
