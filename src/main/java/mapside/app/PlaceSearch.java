package mapside.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import mapside.cli.Detectors;
import mapside.finding.FoundPlaces;
import mapside.link.Decision;
import mapside.link.LinkedArticle;
import mapside.link.Verdicts;
import mapside.link.Work;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.task.Running;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the places of the article in a window, while it can be read already. For the JavaFX
 * thread.
 */
final class PlaceSearch {

  /**
   * What the reader says is put into a text longer than this beside the JavaFX thread: to find its
   * sentences alone takes longer than a frame.
   */
  private static final int LONG = 100_000;

  private final Services services;
  private final ReadingSession session;
  private final Consumer<String> status;
  private final Consumer<String> problems;
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private Optional<LinkedArticle> unlinked = Optional.empty();

  /** The article as it is tied to its places if the reader says nothing, as far as is known. */
  private LinkedArticle plain;

  /** The same, as far as what the reader has said tells of other names. */
  private LinkedArticle base;

  private List<Decision> decisions = List.of();
  private String plainStatus = "";

  /** Whether all of the text was looked through once. */
  private boolean isWhole;

  /** Whether there is an article to look through, and not another one on its way. */
  private boolean isOpen;

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
    plain = session.reading();
    base = plain;
    session.revisions().workProperty().subscribe((before, now) -> decided(now));
  }

  /**
   * Ends the search for another article, and goes on with the one that is open now.
   *
   * @param article the article, tied to its places as if the reader had said nothing
   * @param isWanted whether its places are to be looked for
   */
  void begin(LinkedArticle article, boolean isWanted) {
    cancel();
    status.accept("");
    isOpen = true;
    isWhole = false;
    plainStatus = "";
    unlinked = isWanted ? Optional.of(article) : Optional.empty();
    plain = article;
    base = article;
    decisions = session.revisions().work().decisions();
    if (isWanted) {
      look();
    }
  }

  /** Another article is about to take the place of this one. */
  void leave() {
    cancel();
    isOpen = false;
  }

  /** The reader has said something: that holds at once, and then for what else it tells. */
  private void decided(Work work) {
    if (!isOpen || work.decisions().equals(decisions)) {
      return;
    }
    decisions = work.decisions();
    cancel();
    boolean isPlain = decisions.isEmpty() && !plainStatus.isEmpty();
    base = isPlain ? plain : base;
    if (base.article().plainText().length() <= LONG) {
      applied(Verdicts.apply(base, work), isPlain);
      return;
    }
    LinkedArticle from = base;
    searching.set(true);
    running =
        services
            .tasks()
            .start(
                job -> Verdicts.apply(from, work),
                reading -> applied(reading, isPlain),
                this::failed);
  }

  private void applied(LinkedArticle reading, boolean isPlain) {
    searching.set(false);
    session.relink(reading);
    if (isPlain) {
      status.accept(plainStatus);
    } else if (unlinked.isPresent()) {
      look();
    }
  }

  private void look() {
    status.accept(services.messages().get("app.finding"));
    searching.set(true);
    running =
        services
            .tasks()
            .start(
                new FindPlaces(
                    services.detectors(),
                    unlinked.orElseThrow(),
                    session.revisions().work(),
                    services.tasks(),
                    this::found),
                this::found,
                this::failed);
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

  private void found(FindPlaces.Decided decided) {
    FoundPlaces found = decided.found();
    if (isWhole && !found.isComplete()) {
      // What is shown already is more than the first parts of it.
      return;
    }
    base = found.reading();
    session.relink(decided.reading());
    if (found.isComplete()) {
      isWhole = true;
      searching.set(false);
      if (decided.reading().places().isEmpty()) {
        session.frameNowhere();
      }
      String told = words(decided, services.messages());
      status.accept(told);
      if (decisions.isEmpty()) {
        plain = base;
        plainStatus = told;
      }
    }
  }

  /** How many places there are, by what the reader has said too, in a few words. */
  static String words(FindPlaces.Decided decided, Messages messages) {
    String key = decided.found().namesOnly() ? "app.found.names" : "app.found";
    return messages.get(key, decided.reading().places().size());
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
