package mapside.lesson;

import java.nio.file.Path;
import java.util.List;
import mapside.messages.Problem;

/** What could not be read from a file of a lesson. */
public sealed interface LessonProblem extends Problem {

  /**
   * It is there, but the system does not let it be read.
   *
   * @param file the file
   * @param reason what the system says
   */
  record Unreadable(Path file, String reason) implements LessonProblem {
    @Override
    public String key() {
      return "lesson.unreadable";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), reason);
    }
  }

  /**
   * It is no lesson, or damaged.
   *
   * @param source its file, or another name for where it comes from
   */
  record Damaged(String source) implements LessonProblem {
    @Override
    public String key() {
      return "lesson.damaged";
    }

    @Override
    public List<String> arguments() {
      return List.of(source);
    }
  }

  /**
   * Some steps are of words that the article has no longer.
   *
   * @param source its file, or another name for where it comes from
   * @param count how many steps
   * @param first the words of the first of them
   */
  record Lost(String source, int count, String first) implements LessonProblem {
    @Override
    public String key() {
      return "lesson.lost";
    }

    @Override
    public List<String> arguments() {
      return List.of(source, Integer.toString(count), first);
    }
  }
}
