package mapside.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import mapside.card.HoverCard;
import mapside.card.Sheets;
import mapside.map.MapPane;
import mapside.messages.Messages;
import mapside.place.Gazetteer;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;

/** A reader's window: ties an article beside its map to keys, to files and to memory. */
final class ReaderWindow implements WaysIn.Taker {

  private final Services services;
  private final ReaderWindows windows;
  private final Stage stage = new Stage();
  private final ReadingSession session;
  private final ReaderPane pane;
  private final Scene scene;
  private final HoverCard card;
  private final BaseMapChoice baseMap;
  private final Locked locked;
  private final Lessons lessons;
  private final CurrentArticle current;
  private final WaysIn waysIn;
  private final StartPage startPage;
  private final HandingOn handingOn;
  private final Printing printing;
  private final Help help;
  private final Subscription living;

  /** Whether the window was made for a file that is still being read. */
  private boolean isAwaiting;

  /**
   * Makes the window around what was opened; {@link #show} shows it.
   *
   * @param windows all of them
   * @param map what they show
   */
  ReaderWindow(Services services, ReaderWindows windows, CommonMap map, Opened opened) {
    this.services = services;
    this.windows = windows;
    Messages messages = services.messages();
    // Its own, so that the program does not go on holding the parts of a window that is closed.
    Appearance appearance = new Appearance();
    Subscription look = appearance.follow(windows.appearance());
    session = CurrentArticle.sessionOf(opened.opening());
    services.memory().follow(session.mapChoices(), map.history(), services.messages().language());
    HeaderBar.Verbs verbs = verbs();
    pane =
        new ReaderPane(
            session,
            appearance,
            messages,
            map.data(new ToolFiles(services.assets(), messages, services.tasks(), this::tell)),
            new Lookup(services, this::lookupGazetteer),
            verbs);
    locked = new Locked(services.memory().locked(), messages);
    locked.in(pane);
    // Made later than the rest of the window.
    pane.placesShownProperty().subscribe(() -> locked.in(pane));
    pane.map().getChildrenUnmodifiable().subscribe(() -> locked.in(pane));
    scene = Sheets.scene(pane);
    // The text is to be read first; what it takes to find places is opened after it was painted.
    FirstFrame.of(scene, () -> painted(opened));
    baseMap = new BaseMapChoice(services, stage, pane, map);
    lessons = new Lessons(services, windows.classroom(), stage, session, appearance, pane);
    current = new CurrentArticle(services, session, pane, lessons, this::tell);
    current.take(opened);
    waysIn = new WaysIn(services, pane, this);
    startPage = new StartPage(services, current, pane, windows, waysIn);
    handingOn = new HandingOn(services, session, current, pane.band());
    printing = new Printing(services, session, pane.band(), new SystemPrinters());
    help = new Help(services, scene, locked);
    card = HoverCard.install(scene, session, messages);
    WindowKeys.install(
        scene,
        session,
        appearance,
        verbs,
        pane.placesShownProperty(),
        pane.notesShownProperty(),
        pane::isAway);
    DropTarget.install(scene, waysIn::openAll, waysIn::paste);
    accelerate(KeyCode.T, this::toggleContents);
    accelerate(KeyCode.V, waysIn::paste);
    accelerate(KeyCode.N, windows::openEmpty);
    accelerate(KeyCode.W, stage::close);
    pane.reader().setBrowser(Browser::open);
    pane.band().tell(opened.opening().problems());
    map.problems().forEach(pane.band()::add);
    pane.shownBaseMapProperty().set(map.shownProperty().get().file());
    living = look.and(map.shownProperty().subscribe((before, now) -> mapChanged(now)));
    stage.setScene(scene);
    stage.getIcons().setAll(Icons.ofProgram());
    stage.titleProperty().bind(WindowTitle.of(session, current, pane, messages));
    stage.setOnHidden(event -> close());
  }

  private HeaderBar.Verbs verbs() {
    return new HeaderBar.Verbs(
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
        this::print,
        this::cancelOpening,
        part -> locked().in(part));
  }

  /** Shows the window where it was left, or beside the others. */
  void show() {
    Memory memory = services.memory();
    memory.follow(stage, windows.stages());
    // So that it is laid out once, at its size, and not before at the size that its parts prefer.
    pane.setPrefSize(stage.getWidth(), stage.getHeight());
    memory.follow(pane.textShareProperty(), pane.placesShownProperty());
    memory.follow(session.tools());
    memory.follow(session.sureness());
    RestReport.follow(services.report(), pane.map(), session);
    stage.show();
    pane.reader().requestFocus();
  }

  /** Brings the window before all others. */
  void comeToFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void painted(Opened opened) {
    current.painted(opened);
  }

  private Gazetteer lookupGazetteer() {
    return session.reading().gazetteer();
  }

  Stage stage() {
    return stage;
  }

  Scene scene() {
    return scene;
  }

  /** The lessons that are given of the article. */
  Lessons lessons() {
    return lessons;
  }

  /** What is open. */
  CurrentArticle current() {
    return current;
  }

  /** What is read in the window now. */
  ReadingSession session() {
    return session;
  }

  /** Whether no article is open. */
  boolean isEmpty() {
    return current.desk().isEmpty();
  }

  /** Whether a file that is meant is open here. */
  boolean holds(Predicate<Path> isMeant) {
    return current.fileProperty().get().filter(isMeant).isPresent()
        || current.desk().map(Desk::article).filter(isMeant).isPresent();
  }

  /** What was laid out before the font for Japanese was there is laid out again. */
  void japaneseIsHere() {
    pane.getStyleClass().add("has-japanese");
  }

  /** Tells something above article and map. */
  void tell(String problem) {
    pane.band().add(problem);
  }

  /** Tells something above article and map, and offers to do something about it. */
  void offer(String words, String action, Runnable act) {
    pane.band().offer(words, action, act);
  }

  /** Tells that what was changed is locked. */
  void tellLocked() {
    pane.band().note(services.messages().get("app.locked"));
  }

  /** The file that was opened last in this window; empty for none. */
  ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return current.fileProperty();
  }

  /** Opens a file that may be an article or a base map. */
  void openAny(Path file) {
    waysIn.openAny(file);
  }

  /** Opens another article; the old one stays if it can't be read. */
  void open(Path article) {
    waysIn.open(article);
  }

  /** Opens the article that an empty window was made for; until then it shows nothing. */
  void await(Path article) {
    isAwaiting = true;
    pane.showInstead(Optional.of(new Region()));
    waysIn.open(article);
  }

  @Override
  public void take(Opened opened) {
    Optional<ReaderWindow> holder =
        opened.opening().desk().map(Desk::article).flatMap(windows::holder);
    if (holder.filter(other -> other != this).isPresent()) {
      // Under another name, as what was handed on and is on the shelf by now.
      holder.get().comeToFront();
      if (isEmpty()) {
        stage.close();
      }
      return;
    }
    isAwaiting = false;
    startPage.leave();
    current.change(opened);
    pane.band().tell(opened.opening().problems());
  }

  @Override
  public void takeMap(Path file) {
    baseMap.open(file);
  }

  @Override
  public void takeBeside(Path file) {
    windows.openBeside(file);
  }

  @Override
  public boolean isElsewhere(Path file) {
    Optional<ReaderWindow> holder = windows.holder(file).filter(other -> other != this);
    holder.ifPresent(ReaderWindow::comeToFront);
    return holder.isPresent();
  }

  @Override
  public void refused(String why) {
    if (isEmpty() && isAwaiting && windows.count() > 1) {
      // The window was made for this file, and has nothing to show.
      stage.close();
      windows.tell(why);
      return;
    }
    tell(why);
    goOn();
  }

  @Override
  public void cancelled() {
    if (isEmpty() && isAwaiting && windows.count() > 1) {
      stage.close();
    } else {
      goOn();
    }
  }

  /** Goes on without what was to be opened. */
  private void goOn() {
    isAwaiting = false;
    if (isEmpty()) {
      startPage.show();
    }
  }

  /** Gives back what the window holds; it was hidden. */
  private void close() {
    current.finish();
    startPage.end();
    living.unsubscribe();
    services.memory().saveNow();
    pane.map().close();
    windows.closed(this);
    if (!windows.stages().isEmpty()) {
      // Whoever goes on knowing the stage need not go on holding all that was in it; a card that is
      // fading out still asks it for its scene. After the last one JavaFX is ending already.
      stage.setScene(new Scene(new Region()));
    }
  }

  /** If nothing of the new map lies in view, the map goes there. */
  private void mapChanged(CommonMap.Shown shown) {
    pane.shownBaseMapProperty().set(shown.file());
    pane.map().baseMapChanged(shown.attribution());
    if (!session.camera().viewport().sees(session.camera().goal(), shown.bounds())) {
      session.camera().frame(shown.bounds());
      pane.band().note(services.messages().get("app.map.elsewhere"));
    }
  }

  MapPane map() {
    return pane.map();
  }

  private Locked locked() {
    return locked;
  }

  private BaseMapChoice baseMap() {
    return baseMap;
  }

  private void accelerate(KeyCode key, Runnable action) {
    scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
  }

  private void toggleContents() {
    if (!pane.isAway()) {
      pane.contentsShownProperty().set(!pane.contentsShownProperty().get());
    }
  }

  private void choose() {
    waysIn.choose(stage);
  }

  /** Shows the start page, or leaves it. */
  void toggleShelf() {
    startPage.toggle();
  }

  private void print() {
    printing.print(stage);
  }

  private boolean cancelOpening() {
    return pane.openingBar().cancel();
  }

  private void chooseParcel() {
    handingOn.choose(stage);
  }

  /** Packs the article with all that was added to it into one file. */
  void handOn(Path target) {
    handingOn.pack(target);
  }

  private void find() {
    if (pane.isAway()) {
      startPage.focusSearch();
    } else {
      pane.reader().openFind();
    }
  }

  private void showCard() {
    card.showSelected();
  }

  private void showKeys() {
    help.toggleKeys(pane.keysButton());
  }

  private void showAbout() {
    help.showAbout();
  }

  private void focusNextPart() {
    new FocusRing(scene, pane::parts).next();
  }
}
