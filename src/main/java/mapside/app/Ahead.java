package mapside.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import mapside.task.Job;
import mapside.task.Tasks;

/** Runs jobs before there is a JavaFX thread to hand their results to. */
final class Ahead {

  private Ahead() {}

  /** Starts a job; the future fails with what the job threw. */
  static <T> CompletableFuture<T> start(Job<T> job, Executor background) {
    CompletableFuture<T> result = new CompletableFuture<>();
    new Tasks(background, Runnable::run)
        .start(job, result::complete, result::completeExceptionally);
    return result;
  }
}
