package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import mapside.basemap.file.BaseMapFile;
import mapside.importer.formats.Importers;
import mapside.messages.Messages;
import mapside.messages.WriteFailure;
import mapside.parcel.Parcel;
import mapside.task.Running;
import org.jspecify.annotations.Nullable;

/**
 * The ways into a window: a file that is chosen or dropped, a text that is pasted. The article that
 * is open stays if another can't be read. For the JavaFX thread.
 */
final class WaysIn {

  private final Services services;
  private final ReaderPane pane;
  private final Taker taker;
  private @Nullable Running opening;
  private @Nullable Path folder;

  /** Where it leads. */
  interface Taker {

    /** Takes what was opened. */
    void take(Opened opened);

    /** Shows a base map. */
    void takeMap(Path file);

    /** Whether a file is open in another window, which is shown then. */
    boolean isElsewhere(Path file);

    /** Opens a file in a window of its own. */
    void takeBeside(Path file);

    /**
     * Nothing came of it.
     *
     * @param why in words for the user
     */
    void refused(String why);

    /** The reader did not want to wait for it. */
    void cancelled();
  }

  WaysIn(Services services, ReaderPane pane, Taker taker) {
    this.services = services;
    this.pane = pane;
    this.taker = taker;
  }

  /** Opens files: the first one here, the others in windows of their own. */
  void openAll(List<Path> files) {
    files.stream().skip(1).forEach(taker::takeBeside);
    files.stream().findFirst().ifPresent(this::openAny);
  }

  /** Opens a file that may be an article or a base map. */
  void openAny(Path file) {
    if (BaseMapFile.isMap(file)) {
      taker.takeMap(file);
    } else {
      open(file);
    }
  }

  /** Opens another article; the old one stays if it can't be read. */
  void open(Path article) {
    if (taker.isElsewhere(article)) {
      return;
    }
    if (opening != null) {
      opening.cancel();
    }
    folder = article.toAbsolutePath().getParent();
    pane.band().expect();
    Messages messages = services.messages();
    opening =
        services
            .tasks()
            .start(
                new OpenArticle(
                    services.assets(),
                    article,
                    messages,
                    Optional.of(services.data()),
                    services.memory().sharedShelf()),
                opened -> {
                  pane.openingBar().end();
                  taker.take(new Opened(Optional.of(article), opened));
                },
                failure -> {
                  pane.openingBar().end();
                  taker.refused(OpenArticle.words(article, failure, messages));
                });
    pane.openingBar().begin(opening, String.valueOf(article.getFileName()), taker::cancelled);
  }

  /** Asks for files and opens them. */
  void choose(Window owner) {
    Messages messages = services.messages();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("app.open.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("app.open.files"),
                Stream.concat(Importers.ENDINGS.stream(), Stream.of(Parcel.EXTENSION.substring(1)))
                    .map(ending -> "*." + ending)
                    .toList()),
            new FileChooser.ExtensionFilter(messages.get("app.open.all"), "*"));
    Optional.ofNullable(folder)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenMultipleDialog(owner))
        .ifPresent(files -> openAll(files.stream().map(File::toPath).toList()));
  }

  /** Opens what is on the system's clipboard. */
  void paste() {
    paste(Clipboard.getSystemClipboard());
  }

  /** Opens what is on a clipboard: files that were copied, else its text. */
  void paste(Clipboard clipboard) {
    if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
      openAll(clipboard.getFiles().stream().map(File::toPath).toList());
      return;
    }
    Messages messages = services.messages();
    Consumer<Throwable> failed =
        failure ->
            pane.band().add(messages.get("app.not-pasted", WriteFailure.in(messages, failure)));
    Pasted.of(clipboard, services.data().resolve("pasted"))
        .ifPresentOrElse(
            pasted -> services.tasks().start(pasted, this::open, failed),
            () -> pane.band().note(messages.get("app.nothing-to-paste")));
  }
}
