package mapside.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a lesson.
 *
 * @param lesson its steps; empty if there is no file or it can't be read
 * @param problems what could not be read
 */
public record LoadedLesson(Optional<Lesson> lesson, List<LessonProblem> problems) {

  /** Nobody has saved a lesson. */
  public static final LoadedLesson NONE = new LoadedLesson(Optional.empty(), List.of());

  /** Copies the list. */
  public LoadedLesson {
    problems = List.copyOf(problems);
  }
}
