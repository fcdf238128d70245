package mapside.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a lesson, those left out included. Immutable: what changes it gives a new one.
 *
 * @param steps in the order they are shown
 */
public record Lesson(List<Step> steps) {

  /** Copies the list. */
  public Lesson {
    steps = List.copyOf(steps);
  }

  /** The steps that are shown, in order. */
  public List<Step> walk() {
    return steps.stream().filter(step -> !step.isDropped()).toList();
  }

  /** The same with another step in place of one. */
  public Lesson with(int index, Step step) {
    List<Step> changed = new ArrayList<>(steps);
    changed.set(index, step);
    return new Lesson(changed);
  }

  /** The same with a further step, which then has that index. */
  public Lesson adding(int index, Step step) {
    List<Step> changed = new ArrayList<>(steps);
    changed.add(index, step);
    return new Lesson(changed);
  }

  /** The same with one step at another index; the others keep their order. */
  public Lesson moving(int from, int to) {
    List<Step> changed = new ArrayList<>(steps);
    Step moved = changed.remove(from);
    changed.add(to, moved);
    return new Lesson(changed);
  }

  /**
   * The same without a step that the teacher had added; one that the article gives is only left
   * out, so that it can be taken in again.
   */
  public Lesson dropping(int index) {
    if (steps.get(index).content() instanceof Step.Own) {
      List<Step> changed = new ArrayList<>(steps);
      changed.remove(index);
      return new Lesson(changed);
    }
    return with(index, steps.get(index).dropped(true));
  }
}
