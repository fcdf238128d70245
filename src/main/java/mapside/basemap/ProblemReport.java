package mapside.basemap;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tells the first problem to whoever asked to know, and all to the log, the others quietly. For any
 * thread.
 */
final class ProblemReport implements Consumer<BaseMapProblem> {

  private static final System.Logger LOG = System.getLogger(ProblemReport.class.getName());

  private final Consumer<? super BaseMapProblem> listener;
  private final AtomicBoolean told = new AtomicBoolean();

  ProblemReport(Consumer<? super BaseMapProblem> listener) {
    this.listener = listener;
  }

  /** Tells nothing more: what comes late from a map that is closed by now concerns nobody. */
  void end() {
    told.set(true);
  }

  @Override
  public void accept(BaseMapProblem problem) {
    boolean first = told.compareAndSet(false, true);
    // A damaged file has thousands of damaged tiles, and each is asked for again and again.
    LOG.log(first ? Level.WARNING : Level.DEBUG, () -> "base map: " + problem);
    if (first) {
      listener.accept(problem);
    }
  }
}
