package mapside.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is open in a window.
 *
 * @param file the file that was asked for, which may be a parcel; empty if it is no file
 * @param opening what came of it
 */
record Opened(Optional<Path> file, Opening opening) {

  /** Makes the path absolute. */
  Opened {
    file = file.map(Path::toAbsolutePath);
  }
}
