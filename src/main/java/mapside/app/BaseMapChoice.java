package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import mapside.basemap.BaseMapException;
import mapside.basemap.TileArchive;
import mapside.basemap.file.BaseMapFile;
import mapside.messages.Messages;
import mapside.task.Job;
import mapside.task.Running;
import org.jspecify.annotations.Nullable;

/**
 * Puts another base map into the windows, the user's or Mapside's own. The one that is shown stays
 * if the other can't be read. For the JavaFX thread.
 */
final class BaseMapChoice {

  private final Services services;
  private final Stage stage;
  private final ReaderPane pane;
  private final CommonMap map;
  private @Nullable Running opening;

  /**
   * Chooses in a window.
   *
   * @param map what all windows show
   */
  BaseMapChoice(Services services, Stage stage, ReaderPane pane, CommonMap map) {
    this.services = services;
    this.stage = stage;
    this.pane = pane;
    this.map = map;
  }

  /** Asks for a file and opens it. */
  void choose() {
    Messages words = services.messages();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("app.map.open.title"));
    List<String> patterns = BaseMapFile.extensions().stream().map(end -> "*." + end).toList();
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(words.get("app.map.open.files"), patterns),
            new FileChooser.ExtensionFilter(words.get("app.open.all"), "*"));
    map.shownProperty()
        .get()
        .file()
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::open);
  }

  /** Opens the user's map. */
  void open(Path file) {
    start(new OpenForeignMap(file), Optional.of(file.toAbsolutePath()));
  }

  /** Goes back to Mapside's own. */
  void own() {
    Path file = services.assets().baseMap();
    start(running -> BaseMapFile.open(file), Optional.empty());
  }

  private void start(Job<TileArchive> job, Optional<Path> file) {
    if (services.memory().isBaseMapLocked()) {
      pane.band().note(services.messages().get("app.locked"));
      return;
    }
    if (opening != null) {
      opening.cancel();
    }
    opening =
        services
            .tasks()
            .start(job, archive -> map.show(archive, file), failure -> refused(failure, file));
  }

  private void refused(Throwable failure, Optional<Path> file) {
    Messages words = services.messages();
    pane.band()
        .add(
            failure instanceof BaseMapException refused
                ? refused.problem().in(words)
                : words.get("app.not-opened", file.orElse(services.assets().baseMap()), failure));
  }
}
