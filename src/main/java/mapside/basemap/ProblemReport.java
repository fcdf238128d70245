package mapside.basemap;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Tells the first problem to whoever asked to know, and all to the log. For any thread. */
final class ProblemReport implements Consumer<BaseMapProblem> {

  private static final System.Logger LOG = System.getLogger(ProblemReport.class.getName());

  private final Consumer<? super BaseMapProblem> listener;
  private final AtomicBoolean told = new AtomicBoolean();

  ProblemReport(Consumer<? super BaseMapProblem> listener) {
    this.listener = listener;
  }

  @Override
  public void accept(BaseMapProblem problem) {
    LOG.log(Level.WARNING, () -> "base map: " + problem);
    if (told.compareAndSet(false, true)) {
      listener.accept(problem);
    }
  }
}
