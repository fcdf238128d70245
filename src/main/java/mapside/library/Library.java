package mapside.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What the start page asks for. Answers come on the user-interface thread, later or at once. */
public interface Library {

  /** The readings, the latest first, and what ships with the program. */
  void recent(Consumer<List<Entry>> then);

  /** The readings that some words are in: in the title, the text, or among the places. */
  void search(String words, Consumer<List<Entry>> then);

  /**
   * The articles that are there for everybody on the computer, as they are arranged.
   *
   * @param words what their titles must have in them; may be empty
   */
  void shared(String words, Consumer<List<Entry>> then);

  /** Opens an article where its reader left it. */
  void open(Path article);

  /** Opens an article in a window of its own. */
  void openBeside(Path article);

  /** Opens what is on the clipboard. */
  void paste();

  /** Takes a reading off the shelf. */
  void remove(Path article);

  /** Asks for a file to open. */
  void choose();

  /** Whether an article is open that the page could be left for. */
  boolean hasArticle();

  /** Leaves the page for the article that is open. */
  void close();
}
