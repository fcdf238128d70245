package mapside.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.link.Work;
import mapside.place.Place;
import mapside.text.TextRange;

/**
 * What the reader has added to the article that is open, and the way back through it. For the
 * user-interface thread only.
 */
public final class Revisions {

  /** More steps than anybody goes back. */
  private static final int LIMIT = 500;

  private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  /**
   * What was changed, for {@code messages} to put into words.
   *
   * @param key of its sentence
   * @param arguments what the sentence speaks of; places are told by {@link #arguments(Locale)}
   * @param at where in the text
   */
  public record Change(String key, List<Object> arguments, TextRange at) {

    /** Copies the list. */
    public Change {
      arguments = List.copyOf(arguments);
    }

    /** What the sentence speaks of, with places as they are called in a language. */
    public Object[] arguments(Locale reader) {
      return arguments.stream()
          .map(each -> each instanceof Place place ? told(place, reader) : each)
          .toArray();
    }

    /** "Paris, Texas". */
    private static String told(Place place, Locale reader) {
      List<String> within = place.facts().within(reader);
      String name = place.names().in(reader);
      return within.isEmpty() ? name : name + ", " + within.getFirst();
    }
  }

  /** Which way a change went. */
  public enum Way {
    DONE,
    UNDONE,
    REDONE
  }

  /**
   * The last thing that happened.
   *
   * @param change what
   * @param way whether it was done, undone or done again
   */
  public record Told(Change change, Way way) {}

  private record Step(Work before, Work after, Change change) {}

  Revisions() {}

  /** All that the reader has added. */
  public ReadOnlyObjectProperty<Work> workProperty() {
    return work.getReadOnlyProperty();
  }

  /** All that the reader has added. */
  public Work work() {
    return work.get();
  }

  /** What happened last; empty when an article was just opened. */
  public ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** What would be undone; empty if nothing was done. */
  public Optional<Change> undoable() {
    return Optional.ofNullable(past.peek()).map(Step::change);
  }

  /** What would be done again; empty if nothing was undone. */
  public Optional<Change> redoable() {
    return Optional.ofNullable(future.peek()).map(Step::change);
  }

  /** Begins with what was saved; there is nothing to undo. */
  void open(Work saved) {
    past.clear();
    future.clear();
    told.set(Optional.empty());
    work.set(saved);
  }

  /** Changes what the reader has added; nothing happens if it stays the same. */
  public void change(Work after, Change change) {
    if (after.equals(work())) {
      return;
    }
    past.push(new Step(work(), after, change));
    if (past.size() > LIMIT) {
      past.removeLast();
    }
    future.clear();
    work.set(after);
    told.set(Optional.of(new Told(change, Way.DONE)));
  }

  /** Takes the last change back; nothing happens if there is none. */
  public void undo() {
    if (!past.isEmpty()) {
      Step step = past.pop();
      future.push(step);
      work.set(step.before());
      told.set(Optional.of(new Told(step.change(), Way.UNDONE)));
    }
  }

  /** Does again what was undone last; nothing happens if there is nothing. */
  public void redo() {
    if (!future.isEmpty()) {
      Step step = future.pop();
      past.push(step);
      work.set(step.after());
      told.set(Optional.of(new Told(step.change(), Way.REDONE)));
    }
  }
}
