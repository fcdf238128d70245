package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import mapside.basemap.TileArchive;
import mapside.basemap.TileService;
import mapside.basemap.file.BaseMapFile;
import mapside.card.HoverCard;
import mapside.geo.GeoBounds;
import mapside.importer.formats.Importers;
import mapside.library.ShelfView;
import mapside.link.Verdicts;
import mapside.messages.Messages;
import mapside.parcel.Parcel;
import mapside.place.Gazetteer;
import mapside.program.OpenOrder;
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
  private final Locked locked;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Saving saving;
  private final Bookshelf bookshelf;
  private final StartPage startPage;
  private Optional<Desk> desk;
  private @Nullable ShelfView shelfView;
  private boolean isFirst = true;
  private final Lessons lessons;
  private @Nullable Running opening;
  private @Nullable Path folder;
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
    session = new ReadingSession(Verdicts.apply(opened.reading(), opened.work()), opened.work());
    services.memory().follow(session.mapChoices(), parts.history());
    HeaderBar.Verbs verbs =
        new HeaderBar.Verbs(
            this::choose,
            () -> baseMap().choose(),
            () -> baseMap().own(),
            this::find,
            this::showKeys,
            this::showAbout,
            this::showCard,
            this::focusNextPart,
            this::toggleShelf,
            this::chooseParcel,
            part -> locked().in(part));
    ToolFiles toolFiles = new ToolFiles(services.assets(), messages, services.tasks(), this::tell);
    pane =
        new ReaderPane(
            session,
            appearance,
            messages,
            parts.data(tiles, toolFiles, toolFiles),
            new Lookup(services, this::lookupGazetteer),
            verbs);
    pane.band().tell(opened.problems());
    parts.problems().forEach(pane.band()::add);
    locked = new Locked(services.memory().locked(), messages);
    locked.in(pane);
    // Made later than the rest of the window.
    pane.placesShownProperty().subscribe(() -> locked.in(pane));
    pane.map().getChildrenUnmodifiable().subscribe(() -> locked.in(pane));
    services.memory().setWhenLocked(() -> pane.band().note(messages.get("app.locked")));
    baseMap = new BaseMapChoice(services, stage, pane, this::show);
    baseMap.begin(parts.file());
    search = new PlaceSearch(services, session, pane::tellOfPlaces, this::tell);
    scene = new Scene(pane);
    // The text is to be read first; what it takes to find places is opened after it was painted.
    FirstFrame.of(scene, () -> beginIfFirst(opened));
    saving = new Saving(services, session, this::tell);
    bookshelf = new Bookshelf(services, session, pane.reader(), pane.map());
    startPage = new StartPage(services, bookshelf, this::open, this::choose, this::leaveShelf);
    desk = opened.desk();
    saving.begin(opened.desk());
    session.lose(opened.lost());
    bookshelf.begin(opened.desk().map(Desk::article), opened.before());
    card = HoverCard.install(scene, session, messages);
    WindowKeys.install(
        scene, session, appearance, verbs, pane.placesShownProperty(), pane.notesShownProperty());
    DropTarget.install(scene, this::openAny, this::paste);
    accelerate(KeyCode.T, () -> toggle(pane.contentsShownProperty()));
    accelerate(KeyCode.V, this::paste);
    pane.reader().setBrowser(Browser::open);
    pane.recent().setVerbs(this::openAny, this::paste);
    pane.recent().show(services.memory().recent());
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
  private void beginIfFirst(Opening opened) {
    if (isFirst) {
      search.begin(opened.reading(), opened.isUnlinked());
      bookshelf.keep();
    }
  }

  private Gazetteer lookupGazetteer() {
    return session.reading().gazetteer();
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

  /** Tells something above article and map, and offers to do something about it. */
  void offer(String words, String action, Runnable act) {
    pane.band().offer(words, action, act);
  }

  /** The file that was opened last in this window; empty for what it was opened with. */
  ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Opens what another start of the program was to open, and comes to the front. */
  void take(OpenOrder order) {
    order.article().ifPresent(this::openAny);
    order.baseMap().ifPresent(baseMap::open);
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Gives back what the window holds; it is not shown again. */
  void close() {
    search.leave();
    lessons.end();
    bookshelf.finish();
    saving.finish();
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

  private Locked locked() {
    return locked;
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
                opened -> opened(article, opened),
                failure -> {
                  pane.openingBar().end();
                  tell(OpenArticle.words(article, failure, messages));
                });
    pane.openingBar().begin(opening, String.valueOf(article.getFileName()));
  }

  /** Whether it is being looked for the places of the article. */
  boolean isSearching() {
    return search.searchingProperty().get();
  }

  private void accelerate(KeyCode key, Runnable action) {
    scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }

  private void paste() {
    paste(Clipboard.getSystemClipboard());
  }

  /** Opens what is on a clipboard: a file that was copied, else its text. */
  private void paste(Clipboard clipboard) {
    if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
      openAny(clipboard.getFiles().getFirst().toPath());
      return;
    }
    Messages messages = services.messages();
    Pasted.of(clipboard, services.data().resolve("pasted"))
        .ifPresentOrElse(
            pasted ->
                services
                    .tasks()
                    .start(
                        pasted,
                        this::open,
                        failure -> tell(messages.get("app.not-pasted", failure))),
            () -> pane.band().note(messages.get("app.nothing-to-paste")));
  }

  private void opened(Path article, Opening opened) {
    pane.openingBar().end();
    pane.recent().show(services.memory().opened(article));
    file.set(Optional.of(article.toAbsolutePath()));
    isFirst = false;
    leaveShelf();
    search.leave();
    bookshelf.finish();
    saving.finish();
    desk = opened.desk();
    saving.begin(Optional.empty());
    session.open(Verdicts.apply(opened.reading(), opened.work()), opened.work());
    saving.begin(opened.desk());
    session.lose(opened.lost());
    lessons.reads(Optional.of(article.toAbsolutePath()));
    search.begin(opened.reading(), opened.isUnlinked());
    bookshelf.begin(opened.desk().map(Desk::article), opened.before());
    bookshelf.keep();
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
                messages.get("app.open.files"),
                Stream.concat(Importers.ENDINGS.stream(), Stream.of(Parcel.EXTENSION.substring(1)))
                    .map(ending -> "*." + ending)
                    .toList()),
            new FileChooser.ExtensionFilter(messages.get("app.open.all"), "*"));
    Optional.ofNullable(folder)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::openAny);
  }

  /** Shows the start page, made when it is first asked for, or leaves it. */
  void toggleShelf() {
    if (pane.isAway()) {
      leaveShelf();
      return;
    }
    ShelfView view = shelfView == null ? new ShelfView(startPage, services.messages()) : shelfView;
    shelfView = view;
    pane.showInstead(Optional.of(view));
    view.show();
  }

  private void leaveShelf() {
    if (pane.isAway()) {
      pane.showInstead(Optional.empty());
      pane.reader().requestFocus();
    }
  }

  private void chooseParcel() {
    Messages messages = services.messages();
    if (desk.isEmpty()) {
      return;
    }
    String name = String.valueOf(desk.get().article().getFileName());
    int dot = name.lastIndexOf('.');
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("app.hand-on.title"));
    chooser.setInitialFileName((dot <= 0 ? name : name.substring(0, dot)) + Parcel.EXTENSION);
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("app.hand-on.files"), "*" + Parcel.EXTENSION));
    Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath).ifPresent(this::handOn);
  }

  /** Packs the article with all that was added to it into one file. */
  void handOn(Path target) {
    Messages messages = services.messages();
    desk.ifPresent(
        at ->
            services
                .tasks()
                .start(
                    new HandOn(
                        target,
                        at,
                        session.reading().article(),
                        session.revisions().work(),
                        bookshelf.now(at.article())),
                    file -> pane.band().note(messages.get("app.handed-on", file)),
                    failure -> tell(messages.get("app.not-written", target, failure))));
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
    keysCard = KeysCard.of(services.messages(), scene, services.memory(), locked, this::showAbout);
    keysCard.show(pane.keysButton());
  }

  private void showAbout() {
    if (keysCard != null) {
      keysCard.hide();
    }
    new AboutWindow(services, ProgramFacts.ofSystem()).show(scene);
  }

  private void focusNextPart() {
    new FocusRing(scene, pane::parts).next();
  }
}
