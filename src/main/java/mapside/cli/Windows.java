package mapside.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line needs somebody with a window for. */
public interface Windows {

  /**
   * Opens the reader and returns when it was closed.
   *
   * @param article the file to read; empty for the article that ships with the program
   * @param baseMap the file of the base map to show; empty for the one that was shown last
   * @return an exit code, see {@link ExitCode}
   */
  int open(Optional<Path> article, Optional<Path> baseMap);

  /**
   * Makes a picture of the window without showing one.
   *
   * @return an exit code, see {@link ExitCode}
   */
  int picture(PictureOrder order);

  /**
   * Makes a handout of an article, without a window.
   *
   * @return an exit code, see {@link ExitCode}
   */
  int handout(HandoutOrder order);
}
