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
 * Where a lesson is: its steps and which of them is shown. For the JavaFX thread.
 *
 * <p>A held step waits: the first press to go on only says so, the second goes.
 */
public final class Walk {

  private final ReadOnlyObjectWrapper<Lesson> lesson;
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyObjectWrapper<Step> step;
  private final ObservableValue<Step.Content> content;
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(false);

  /** Begins at the first step of a lesson that shows at least one. */
  public Walk(Lesson lesson) {
    this.lesson = new ReadOnlyObjectWrapper<>(lesson);
    step = new ReadOnlyObjectWrapper<>(lesson.walk().getFirst());
    content = step.map(Step::content);
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
    waiting.set(false);
    index.set(Math.clamp(to, 0, size() - 1));
    step.set(steps().get(index.get()));
  }

  /**
   * Puts a changed lesson in place of this one. The same step stays shown if there still is one;
   * nothing happens if the changed lesson would show nothing.
   */
  public void change(Lesson changed) {
    if (changed.walk().isEmpty()) {
      return;
    }
    int at = changed.walk().indexOf(step());
    lesson.set(changed);
    goTo(at >= 0 ? at : index.get());
  }

  /** Puts another step in place of one of the lesson's; what is shown stays shown. */
  public void replace(int index, Step by) {
    Lesson changed = lesson.get().with(index, by);
    boolean isShown = lesson.get().steps().get(index).equals(step());
    lesson.set(changed);
    if (isShown) {
      // The same content: whoever shows it need not begin anew, but sees the new note.
      step.set(by);
    }
  }

  private List<Step> steps() {
    return lesson.get().walk();
  }
}
