package mapside.shelf;

import java.nio.file.Path;

/**
 * The article that comes with the program. It is the same one wherever the program lies, and is on
 * the shelf under a name of its own.
 *
 * @param file where it lies now, a whole path
 */
record ShippedArticle(Path file) {

  /** How many names of its path are the same wherever the program lies. */
  private static final int OWN_NAMES = 4;

  /** Whether a file is this one, here. */
  boolean isHere(Path other) {
    return other.toAbsolutePath().equals(file);
  }

  /** Whether a file is this one where it lay at another time, or lies beside another program. */
  boolean isElsewhere(Path other) {
    int names = file.getNameCount();
    return other.isAbsolute()
        && other.endsWith(file.subpath(Math.max(0, names - OWN_NAMES), names));
  }

  /** What a file is called on the shelf: its path, but for this one. */
  String nameOf(Path other) {
    return isHere(other) ? "shipped/" + file.getFileName() : other.toString();
  }

  /** A reading with the file that its name on the shelf stands for. */
  Reading here(Reading kept) {
    return kept.file().equals(Path.of(nameOf(file))) ? kept.at(file) : kept;
  }
}
