package mapside.presenter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mapside.lesson.Lesson;
import mapside.lesson.Step;

/**
 * Where a lesson is: its steps and which of them is shown. Steps are told apart by where they stand
 * in the lesson, because two may say the same. For the JavaFX thread.
 *
 * <p>A held step waits: the first press to go on only says so, the second goes.
 */
public final class Walk {

  private final ReadOnlyObjectWrapper<Lesson> lesson;
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyObjectWrapper<Step> step;
  private final ObservableValue<Step.Content> content;
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(false);

  /** Where the step that is shown stands among all of the lesson. */
  private int place;

  /** Begins at the first step of a lesson that shows at least one. */
  public Walk(Lesson lesson) {
    this.lesson = new ReadOnlyObjectWrapper<>(lesson);
    step = new ReadOnlyObjectWrapper<>(lesson.walk().getFirst());
    content = step.map(Step::content);
    place = placeOf(0);
  }

  /** The lesson, with the changes made since. */
  public ReadOnlyObjectProperty<Lesson> lessonProperty() {
    return lesson.getReadOnlyProperty();
  }

  /** Which of the steps that are shown is shown now, counted from 0. */
  public ReadOnlyIntegerProperty indexProperty() {
    return index.getReadOnlyProperty();
  }

  /** The step that is shown now. */
  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** What the step shows; stays the same when only its note changes. */
  public ObservableValue<Step.Content> contentProperty() {
    return content;
  }

  /** Whether somebody wanted to go on from a held step, and has to say so once more. */
  public ReadOnlyBooleanProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** How many steps are shown. */
  public int size() {
    return steps().size();
  }

  /** The step that is shown now. */
  public Step step() {
    return step.get();
  }

  /** The step after this one; empty at the end. */
  public Optional<Step> following() {
    return index.get() + 1 < size() ? Optional.of(steps().get(index.get() + 1)) : Optional.empty();
  }

  /** Goes on; nothing happens at the end. */
  public void next() {
    boolean isLast = index.get() + 1 >= size();
    if (step().isHeld() && !waiting.get() && !isLast) {
      waiting.set(true);
    } else {
      goTo(index.get() + 1);
    }
  }

  /** Goes back; nothing happens at the beginning. */
  public void previous() {
    goTo(index.get() - 1);
  }

  /** Goes to the first step. */
  public void first() {
    goTo(0);
  }

  /** Goes to the last step. */
  public void last() {
    goTo(size() - 1);
  }

  /** Goes to a step, counted from 0 among those shown; to the nearest one if there is none. */
  public void goTo(int to) {
    show(Math.clamp(to, 0, size() - 1));
  }

  private void show(int to) {
    waiting.set(false);
    place = placeOf(to);
    index.set(to);
    step.set(steps().get(to));
  }

  /** Goes to a step, counted from 0 among all of the lesson; nothing happens if it is left out. */
  public void goToPlace(int at) {
    if (!lesson.get().steps().get(at).isDropped()) {
      show(shownBefore(at));
    }
  }

  /** Where the step that is shown stands among all of the lesson, counted from 0. */
  public int place() {
    return place;
  }

  /** The number that the class sees of a step, from 1, counted without those left out. */
  int numberOf(int at) {
    return shownBefore(at) + 1;
  }

  /** Puts a step at another place; what is shown stays shown. */
  public void move(int from, int to) {
    int shown = place;
    if (from == place) {
      shown = to;
    } else if (from < place && to >= place) {
      shown--;
    } else if (from > place && to <= place) {
      shown++;
    }
    change(lesson.get().moving(from, to), shown);
  }

  /** Adds a step, which then has that place; what is shown stays shown. */
  public void add(int at, Step more) {
    change(lesson.get().adding(at, more), at <= place ? place + 1 : place);
  }

  /**
   * Leaves a step out, or takes one in again. Of the last one that is shown nothing happens: a
   * lesson shows something.
   */
  public void toggleDropped(int at) {
    Lesson now = lesson.get();
    if (now.steps().get(at).isDropped()) {
      change(now.with(at, now.steps().get(at).dropped(false)), place);
      return;
    }
    Lesson changed = now.dropping(at);
    boolean isGone = changed.steps().size() < now.steps().size();
    change(changed, isGone && at < place ? place - 1 : place);
  }

  /** Begins anew with another lesson at about the same step. */
  public void restart(Lesson other) {
    change(other, Math.min(place, other.steps().size() - 1));
  }

  /** Puts another step in place of one of the lesson's; what is shown stays shown. */
  public void replace(int at, Step by) {
    lesson.set(lesson.get().with(at, by));
    if (at == place) {
      // The same content: whoever shows it need not begin anew, but sees the new note.
      step.set(by);
    }
  }

  /** The step at the place stays shown, or the one after it if it is left out. */
  private void change(Lesson changed, int shown) {
    if (changed.walk().isEmpty()) {
      return;
    }
    place = Math.min(shown, changed.steps().size() - 1);
    lesson.set(changed);
    show(Math.min(shownBefore(place), size() - 1));
  }

  private int shownBefore(int at) {
    return (int) lesson.get().steps().stream().limit(at).filter(each -> !each.isDropped()).count();
  }

  private int placeOf(int shown) {
    List<Step> all = lesson.get().steps();
    int left = shown;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isDropped() && left-- == 0) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException(shown);
  }

  private List<Step> steps() {
    return lesson.get().walk();
  }
}
