package mapside.shelf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapside.geo.Camera;

/**
 * An article that was read, and where its reader was in it.
 *
 * @param file the article's file
 * @param title what it is called
 * @param opened when it was opened last
 * @param progress how much of it was read, 0 to 1
 * @param offset where the view of the text began, in code points
 * @param camera where the map looked; empty if it was never moved
 * @param selected ids of the places that were selected
 * @param places names of the places that it names, in the language of the window
 * @param names all names of these places, in all languages, to find it by
 */
public record Reading(
    Path file,
    String title,
    Instant opened,
    double progress,
    int offset,
    Optional<Camera> camera,
    List<String> selected,
    List<String> places,
    List<String> names) {

  /** Copies the lists. */
  public Reading {
    selected = List.copyOf(selected);
    places = List.copyOf(places);
    names = List.copyOf(names);
  }

  /** The same of another file. */
  Reading at(Path other) {
    return new Reading(other, title, opened, progress, offset, camera, selected, places, names);
  }
}
