package mapside.shelf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shelf that everybody on a computer has: a folder of articles that an administrator points to.
 * It is only ever read, whatever the rights of its files say. For any thread.
 */
public final class SharedShelf {

  /** Where no administrator points to a folder. */
  public static final SharedShelf NONE = new SharedShelf(Optional.empty());

  /** Folders within folders, such as one for each subject and in it one for each year. */
  private static final int DEPTH = 4;

  /** More cards than these nobody looks through. */
  private static final int MOST = 500;

  private final Optional<Path> folder;

  private SharedShelf(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The shelf in a folder, which need not exist; none if it is empty or no whole path. */
  public static SharedShelf in(Optional<String> folder) {
    try {
      return new SharedShelf(
          folder
              .filter(name -> !name.isBlank())
              .map(Path::of)
              .filter(Path::isAbsolute)
              .map(Path::normalize));
    } catch (InvalidPathException e) {
      return NONE;
    }
  }

  /** Whether a file lies on it, by its own path or by way of links. */
  public boolean holds(Path file) {
    return folder
        .filter(at -> whole(file).startsWith(at) || real(file).startsWith(real(at)))
        .isPresent();
  }

  /**
   * A file's path as it is from the folder on.
   *
   * @param file one that this {@link #holds}
   */
  public Path within(Path file) {
    Path at = folder.orElseThrow();
    return whole(file).startsWith(at)
        ? at.relativize(whole(file))
        : real(at).relativize(real(file));
  }

  /**
   * The files on it, by their names; none where a folder of them can't be read.
   *
   * @param endings of what is shown, without dots
   */
  public List<Path> articles(List<String> endings) {
    if (folder.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.get(), DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> endings.contains(ending(file)) && Files.isRegularFile(file))
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      System.getLogger(SharedShelf.class.getName())
          .log(System.Logger.Level.WARNING, "not read: " + folder.get(), e);
      return List.of();
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return whole(file);
    }
  }
}
