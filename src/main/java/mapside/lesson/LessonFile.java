package mapside.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mapside.article.Article;
import mapside.disk.WholeFile;

/** The file that a lesson is kept in, beside its article. */
public final class LessonFile {

  private LessonFile() {}

  /** Where an article's lesson is kept: beside it, in {@code NAME.lesson.json}. */
  public static Path beside(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".lesson.json");
  }

  /** Reads a file; most articles have none, so a missing one is no problem. */
  public static LoadedLesson read(Path file, Article article) {
    try {
      return LessonText.read(Files.readString(file), file.toString(), article);
    } catch (NoSuchFileException e) {
      return LoadedLesson.NONE;
    } catch (IOException e) {
      return new LoadedLesson(
          Optional.empty(),
          List.of(new LessonProblem.Unreadable(file, String.valueOf(e.getMessage()))));
    }
  }

  /**
   * Writes a file: to one beside it first, which then takes its place, so that no failure leaves
   * half a lesson.
   *
   * @throws IOException if it can't be written; the old one is then still there
   */
  public static void write(Path file, Lesson lesson, Article article) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Files.createDirectories(folder);
    // Not by createTempFile, whose files nobody else may read.
    Path temporary = folder.resolve("." + target.getFileName() + ".tmp");
    try {
      Files.writeString(temporary, LessonText.write(lesson, article));
      WholeFile.move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
