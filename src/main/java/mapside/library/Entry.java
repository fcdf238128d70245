package mapside.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A reading as the start page shows it.
 *
 * @param file the article's file
 * @param title what it is called
 * @param line a line below the title: when it was read, or where words were found
 * @param progress how much of it was read, 0 to 1
 * @param places what it is about
 * @param picture the picture of its map; the file may not be there
 * @param isKept whether it can be taken off the shelf
 */
public record Entry(
    Path file,
    String title,
    String line,
    double progress,
    List<String> places,
    Optional<Path> picture,
    boolean isKept) {

  /** Copies the list. */
  public Entry {
    places = List.copyOf(places);
  }
}
