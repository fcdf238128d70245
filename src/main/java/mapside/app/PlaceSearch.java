package mapside.app;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import mapside.cli.Detectors;
import mapside.finding.FoundPlaces;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.task.Running;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the places of the article in a window, while it can be read already. For the JavaFX
 * thread.
 */
final class PlaceSearch {

  private final Services services;
  private final ReadingSession session;
  private final Consumer<String> status;
  private final Consumer<String> problems;
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private @Nullable Running running;

  /**
   * Looks for nothing yet.
   *
   * @param status takes how far it is, in a few words; empty if there is nothing to say
   * @param problems takes why the places could not be looked for
   */
  PlaceSearch(
      Services services,
      ReadingSession session,
      Consumer<String> status,
      Consumer<String> problems) {
    this.services = services;
    this.session = session;
    this.status = status;
    this.problems = problems;
  }

  /** Ends the search for another article; looks for the places of the one that is open now. */
  void begin(boolean isWanted) {
    cancel();
    status.accept("");
    if (isWanted) {
      status.accept(services.messages().get("app.finding"));
      searching.set(true);
      running =
          services
              .tasks()
              .start(
                  new FindPlaces(
                      services.detectors(), session.reading(), services.tasks(), this::found),
                  this::found,
                  this::failed);
    }
  }

  /** Ends the search; nothing comes of it any more. */
  void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    searching.set(false);
  }

  /** Whether it is being looked for places now. */
  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  private void found(FoundPlaces found) {
    session.relink(found.reading());
    if (found.isComplete()) {
      searching.set(false);
      status.accept(words(found, services.messages()));
    }
  }

  /** What was found, in a few words. */
  static String words(FoundPlaces found, Messages messages) {
    String key = found.namesOnly() ? "app.found.names" : "app.found";
    return messages.get(key, found.reading().places().size());
  }

  private void failed(Throwable failure) {
    searching.set(false);
    status.accept("");
    Messages words = services.messages();
    problems.accept(
        failure instanceof Detectors.RefusedException refused
            ? String.valueOf(refused.getMessage())
            : words.get("app.finding.failed", failure));
  }
}
