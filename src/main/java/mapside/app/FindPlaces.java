package mapside.app;

import java.util.function.Consumer;
import mapside.cli.Detectors;
import mapside.finding.FoundPlaces;
import mapside.finding.PlaceFinding;
import mapside.link.LinkedArticle;
import mapside.link.Verdicts;
import mapside.link.Work;
import mapside.task.Job;
import mapside.task.Running;
import mapside.task.Tasks;

/**
 * Finds the places of an article that nobody has linked.
 *
 * @param detectors opens the files that it takes; fails in words for the user
 * @param unlinked the article
 * @param work what the reader has said of some of its names
 * @param tasks leads to the JavaFX thread
 * @param soFar is told there what was found in the first parts of a long text
 */
record FindPlaces(
    Detectors detectors,
    LinkedArticle unlinked,
    Work work,
    Tasks tasks,
    Consumer<FindPlaces.Decided> soFar)
    implements Job<FindPlaces.Decided> {

  /**
   * What was found, and what becomes of it by what the reader has said.
   *
   * @param found the places as if the reader had said nothing of them
   * @param reading the article tied to its places as the reader has said
   */
  record Decided(FoundPlaces found, LinkedArticle reading) {}

  @Override
  public Decided run(Running running) throws Detectors.RefusedException {
    return decided(
        new PlaceFinding(detectors.open(), unlinked)
            .find(work, running, found -> tell(found, running)));
  }

  private Decided decided(FoundPlaces found) {
    return new Decided(found, Verdicts.apply(found.reading(), work));
  }

  private void tell(FoundPlaces found, Running running) {
    Decided decided = decided(found);
    tasks.onUserInterface(
        () -> {
          if (!running.isCancelled()) {
            soFar.accept(decided);
          }
        });
  }
}
