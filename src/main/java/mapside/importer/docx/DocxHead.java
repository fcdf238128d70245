package mapside.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapside.importer.html.RepeatedHead;

/**
 * The beginning of a document: tells what there only repeats what stands over every text anyway,
 * its title and who wrote it.
 */
final class DocxHead {

  /** So many letters of the text may stand before such a line. */
  private static final int REACH = 400;

  private final Optional<String> creator;
  private final Optional<String> noted;
  private final List<String> authors = new ArrayList<>();
  private int before;

  DocxHead(CoreProperties core) {
    creator = core.creator();
    noted = core.title();
  }

  /** Who wrote it: whom the text names as its authors, else whom the program noted. */
  Optional<String> byline() {
    return authors.isEmpty() ? creator : Optional.of(String.join(", ", authors));
  }

  /** Tells of text that was added. */
  void passed(String words) {
    before += words.length();
  }

  /** Whether some words at the very beginning are the title that the program noted. */
  boolean isNotedTitle(String words) {
    return before == 0 && noted.filter(words::equalsIgnoreCase).isPresent();
  }

  /** Whether some words are the title once more. */
  boolean repeatsTitle(String words, Optional<String> title) {
    return before <= REACH && title.filter(words::equalsIgnoreCase).isPresent();
  }

  /**
   * Whether some words only say who wrote it; it is noted then.
   *
   * @param isAuthor whether the document sets them as its author
   */
  boolean takesAuthor(String words, boolean isAuthor) {
    if (before > REACH || words.isEmpty()) {
      return false;
    }
    if (isAuthor) {
      authors.add(words);
      return true;
    }
    List<String> told = creator.map(name -> name.toLowerCase(Locale.ROOT)).stream().toList();
    return RepeatedHead.isRepeated(words, told);
  }
}
