package mapside.program;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a start of the program is to open.
 *
 * @param article the file to read; empty for what is read already, or what ships with the program
 * @param baseMap the map to show; empty for the one that was shown last
 */
public record OpenOrder(Optional<Path> article, Optional<Path> baseMap) {

  /** Whatever the folder in which it is carried out. */
  public OpenOrder {
    article = article.map(Path::toAbsolutePath);
    baseMap = baseMap.map(Path::toAbsolutePath);
  }

  /** Between the two paths: the one character that no path has on any system. */
  private static final String BETWEEN = "\0";

  String written() {
    return word(article) + BETWEEN + word(baseMap);
  }

  /** Reads what {@link #written} wrote; empty if it is anything else. */
  static Optional<OpenOrder> read(String written) {
    String[] words = written.split(BETWEEN, -1);
    if (words.length != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new OpenOrder(path(words[0]), path(words[1])));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String word(Optional<Path> path) {
    return path.map(Path::toString).orElse("");
  }

  private static Optional<Path> path(String word) {
    return Optional.of(word).filter(text -> !text.isEmpty()).map(Path::of);
  }
}
