package mapside.app;

import java.nio.file.Path;
import mapside.lesson.LessonFile;
import mapside.shelf.SharedShelf;

/** Knows where the lesson of an article is kept. */
final class LessonPlace {

  private final Services services;

  LessonPlace(Services services) {
    this.services = services;
  }

  /**
   * Beside the article; but what comes with the program is left as it is, and what an administrator
   * has for everybody.
   */
  Path of(Path article) {
    SharedShelf shared = services.memory().sharedShelf();
    Path apart = services.memory().lessons();
    if (article.toAbsolutePath().startsWith(services.assets().folder())) {
      return LessonFile.beside(apart.resolve(article.getFileName()));
    }
    return LessonFile.beside(
        shared.holds(article) ? apart.resolve("shared").resolve(shared.within(article)) : article);
  }
}
