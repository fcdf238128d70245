package mapside.app;

import java.util.List;
import mapside.link.LinkedArticle;

/**
 * What came of opening an article.
 *
 * @param reading the article with as many of its places as could be read
 * @param problems what could not be read, in words for the user
 * @param notes what is as it may be, but good to know, in words for the user
 */
record Opening(LinkedArticle reading, List<String> problems, List<String> notes) {

  /** Copies the lists. */
  Opening {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
