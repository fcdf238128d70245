package mapside.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * A file that is to be written, for which the reader is asked where.
 *
 * @param title what the dialog is called
 * @param files what files of that ending are called
 * @param ending with its dot
 */
record NewFile(String title, String files, String ending) {

  /**
   * Asks; empty if nothing is to be written.
   *
   * @param name the one that is proposed, without the ending
   */
  Optional<Path> ask(Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name + ending);
    chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(files, "*" + ending));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(this::ended);
  }

  /** With the ending, which not every system adds; never over a file that nobody was asked of. */
  Path ended(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    Path whole = chosen.resolveSibling(name + ending);
    boolean isEnded = name.toLowerCase(Locale.ROOT).endsWith(ending);
    return isEnded || Files.exists(chosen) || Files.exists(whole) ? chosen : whole;
  }
}
