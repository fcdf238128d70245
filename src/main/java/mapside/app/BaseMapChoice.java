package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
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
 * Puts another base map into the window, the user's or Mapside's own, and remembers which. The one
 * that is shown stays if the other can't be read. For the JavaFX thread.
 */
final class BaseMapChoice {

  private final Services services;
  private final Stage stage;
  private final ReaderPane pane;
  private final Consumer<TileArchive> show;
  private @Nullable Running opening;

  /**
   * Chooses for a window.
   *
   * @param show shows an archive from now on, and closes the one before
   */
  BaseMapChoice(Services services, Stage stage, ReaderPane pane, Consumer<TileArchive> show) {
    this.services = services;
    this.stage = stage;
    this.pane = pane;
    this.show = show;
  }

  /** Says what is shown at the start, and remembers it. */
  void begin(Optional<Path> file) {
    shown().set(file);
    services.memory().baseMap(file);
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
    shown()
        .get()
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
    if (opening != null) {
      opening.cancel();
    }
    opening =
        services
            .tasks()
            .start(job, archive -> opened(archive, file), failure -> refused(failure, file));
  }

  private void opened(TileArchive archive, Optional<Path> file) {
    show.accept(archive);
    begin(file);
  }

  private void refused(Throwable failure, Optional<Path> file) {
    Messages words = services.messages();
    pane.band()
        .add(
            failure instanceof BaseMapException refused
                ? refused.problem().in(words)
                : words.get("app.not-opened", file.orElse(services.assets().baseMap()), failure));
  }

  private ObjectProperty<Optional<Path>> shown() {
    return pane.shownBaseMapProperty();
  }
}
