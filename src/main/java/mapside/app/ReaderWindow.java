package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import mapside.basemap.TileArchive;
import mapside.basemap.TileService;
import mapside.basemap.file.BaseMapFile;
import mapside.card.HoverCard;
import mapside.geo.GeoBounds;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.task.Running;
import mapside.theme.Appearance;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** The reader's window: opens articles and ties its parts to keys, to files and to memory. */
final class ReaderWindow {

  private final Services services;
  private final Stage stage;
  private final ReadingSession session;
  private final TileService tiles;
  private final ReaderPane pane;
  private final Scene scene;
  private final HoverCard card;
  private final BaseMapChoice baseMap;
  private final PlaceSearch search;
  private final Lessons lessons;
  private @Nullable Running opening;
  private @Nullable Path folder;
  private @Nullable Path asked;
  private @Nullable PopOver keysCard;

  /** Makes the window around an article; {@link #show} shows it. */
  ReaderWindow(
      Services services,
      Stage stage,
      Appearance appearance,
      Opening opened,
      TileService tiles,
      MapParts parts) {
    this.services = services;
    this.stage = stage;
    this.tiles = tiles;
    Messages messages = services.messages();
    session = new ReadingSession(opened.reading());
    services.memory().follow(session.mapChoices(), parts.history());
    HeaderBar.Verbs verbs =
        new HeaderBar.Verbs(
            this::choose,
            () -> baseMap().choose(),
            () -> baseMap().own(),
            this::find,
            this::showKeys,
            this::showCard,
            this::focusNextPart);
    ToolFiles toolFiles = new ToolFiles(services.assets(), messages, services.tasks(), this::tell);
    pane =
        new ReaderPane(
            session, appearance, messages, parts.data(tiles, toolFiles, toolFiles), verbs);
    pane.band().tell(opened.problems());
    parts.problems().forEach(pane.band()::add);
    baseMap = new BaseMapChoice(services, stage, pane, this::show);
    baseMap.begin(parts.file());
    search = new PlaceSearch(services, session, pane::tellOfPlaces, this::tell);
    scene = new Scene(pane);
    // The text is to be read first; what it takes to find places is opened after it was painted.
    FirstFrame.of(scene, () -> search.begin(isUnlinked(opened)));
    card = HoverCard.install(scene, session, messages);
    WindowKeys.install(scene, session, appearance, verbs, pane.placesShownProperty());
    DropTarget.install(scene, this::openAny);
    lessons = new Lessons(services, stage, session, appearance, pane);
    stage.setScene(scene);
    stage.getIcons().setAll(Icons.ofProgram());
    stage
        .titleProperty()
        .bind(
            session
                .readingProperty()
                .map(r -> messages.get("app.title", r.article().about().title())));
  }

  /** Shows the window where it was left. */
  void show() {
    services.memory().follow(stage);
    // So that it is laid out once, at its size, and not before at the size that its parts prefer.
    pane.setPrefSize(stage.getWidth(), stage.getHeight());
    services.memory().follow(pane.textShareProperty(), pane.placesShownProperty());
    services.memory().follow(session.tools());
    services.memory().follow(session.sureness());
    RestReport.follow(services.report(), pane.map(), session);
    stage.show();
    pane.reader().requestFocus();
  }

  /** Not if another article was opened before the window was first painted. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isUnlinked(Opening opened) {
    return opened.isUnlinked() && opened.reading() == session.reading();
  }

  /** The lessons that are given of the article. */
  Lessons lessons() {
    return lessons;
  }

  /** The search for places in the article. */
  PlaceSearch search() {
    return search;
  }

  Scene scene() {
    return scene;
  }

  /** What was laid out before the font for Japanese was there is laid out again. */
  void japaneseIsHere() {
    scene.getRoot().getStyleClass().add("has-japanese");
  }

  /** What is read in the window now. */
  ReadingSession session() {
    return session;
  }

  /** Tells something above article and map. */
  void tell(String problem) {
    pane.band().add(problem);
  }

  /** Gives back what the window holds; it is not shown again. */
  void close() {
    search.cancel();
    lessons.end();
    services.memory().saveNow();
    pane.map().close();
    tiles.close();
  }

  /** Shows another base map; if nothing of it lies in view, the map goes there. */
  private void show(TileArchive archive) {
    GeoBounds bounds = archive.bounds();
    pane.map().show(archive);
    if (!session.camera().viewport().sees(session.camera().goal(), bounds)) {
      session.camera().frame(bounds);
      pane.band().note(services.messages().get("app.map.elsewhere"));
    }
  }

  private BaseMapChoice baseMap() {
    return baseMap;
  }

  /** Opens a file that may be an article or a base map. */
  void openAny(Path file) {
    if (BaseMapFile.isMap(file)) {
      baseMap.open(file);
    } else {
      open(file);
    }
  }

  /** Opens another article; the old one stays if it can't be read. */
  void open(Path article) {
    if (opening != null) {
      opening.cancel();
    }
    folder = article.toAbsolutePath().getParent();
    asked = article;
    Messages messages = services.messages();
    opening =
        services
            .tasks()
            .start(
                new OpenArticle(services.assets(), article, messages),
                this::opened,
                failure -> tell(OpenArticle.words(article, failure, messages)));
  }

  private void opened(Opening opened) {
    search.cancel();
    session.open(opened.reading());
    lessons.reads(Optional.ofNullable(asked));
    search.begin(opened.isUnlinked());
    pane.band().tell(opened.problems());
  }

  private void choose() {
    Messages messages = services.messages();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("app.open.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("app.open.files"), "*.md", "*.markdown", "*.txt"),
            new FileChooser.ExtensionFilter(messages.get("app.open.all"), "*"));
    Optional.ofNullable(folder)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::openAny);
  }

  private void find() {
    pane.reader().openFind();
  }

  private void showCard() {
    card.showSelected();
  }

  private void showKeys() {
    if (keysCard != null && keysCard.isShowing()) {
      keysCard.hide();
      return;
    }
    keysCard = KeysCard.of(services.messages(), scene);
    keysCard.show(pane.keysButton());
  }

  private void focusNextPart() {
    new FocusRing(scene, pane::parts).next();
  }
}
