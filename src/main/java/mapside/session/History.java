package mapside.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The way through what was selected, back and forward, as in a web browser. */
final class History {

  /** More steps than anybody goes back. */
  private static final int LIMIT = 200;

  private final Deque<Visit> past = new ArrayDeque<>();
  private final Deque<Visit> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Leaves a state for a new one; what was ahead is forgotten. */
  void leave(Visit left) {
    past.push(left);
    if (past.size() > LIMIT) {
      past.removeLast();
    }
    future.clear();
    update();
  }

  /** The state before, if any; the one being left can be come back to. */
  Optional<Visit> back(Visit left) {
    return step(past, future, left);
  }

  /** The state that was gone back from, if any. */
  Optional<Visit> forward(Visit left) {
    return step(future, past, left);
  }

  void clear() {
    past.clear();
    future.clear();
    update();
  }

  private Optional<Visit> step(Deque<Visit> from, Deque<Visit> to, Visit left) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Visit visit = from.pop();
    to.push(left);
    update();
    return Optional.of(visit);
  }

  private void update() {
    canGoBack.set(!past.isEmpty());
    canGoForward.set(!future.isEmpty());
  }
}
