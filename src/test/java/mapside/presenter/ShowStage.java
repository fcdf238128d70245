package mapside.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import mapside.basemap.TileService;
import mapside.basemap.TileServiceLimits;
import mapside.basemap.file.BaseMapFile;
import mapside.basemap.relief.Heights;
import mapside.fixture.OnFx;
import mapside.fixture.Shipped;
import mapside.gazetteer.BorderFile;
import mapside.gazetteer.HistoryFile;
import mapside.gazetteer.PlaceFile;
import mapside.gazetteer.TerritoryFile;
import mapside.geo.Shape;
import mapside.lesson.Lesson;
import mapside.lesson.LessonMaker;
import mapside.link.LinkedArticle;
import mapside.map.MapData;
import mapside.map.tool.ToolData;
import mapside.messages.Messages;
import mapside.place.Territory;
import mapside.session.ReadingSession;
import mapside.speech.SpeechProgram;
import mapside.task.Tasks;
import mapside.theme.Appearance;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The lesson of the shipped article on a screen of any size: laid out in full inside a small
 * window, because the headless screen is no larger than 1000 × 1000.
 */
final class ShowStage implements Presentation.Support, AutoCloseable {

  private static final int LIMIT_SECONDS = 120;

  final Room room = new Room();
  final Show show;
  final AudiencePane pane;
  final Explore explore;
  private final Appearance appearance = new Appearance();
  private final MapData data;
  private Optional<TeacherPane> teacher = Optional.empty();
  private final Stage stage;
  private final double width;
  private final double height;

  private ShowStage(ShowLook look, double width, double height, boolean isPlain) throws Exception {
    this.width = width;
    this.height = height;
    loadFonts();
    LinkedArticle reading = Shipped.reading();
    Lesson lesson = LessonMaker.of(reading);
    room.lookProperty().set(look);
    show = new Show(new ReadingSession(reading), lesson, room, Messages.of(Locale.UK));
    appearance.themeProperty().set(look.theme());
    appearance.mapThemeProperty().set(look.mapTheme());
    data = map(appearance);
    pane = new AudiencePane(show, data, appearance);
    explore = new Explore(show, data);
    appearance.stillProperty().set(!isPlain);
    if (isPlain) {
      sheets(pane, appearance);
    }
    stage = isPlain ? GlideBenchmark.window(pane, width, height) : stage(pane);
  }

  /** Shows the audience's screen. Its maps jump where they would glide: what tests wait for. */
  static ShowStage open(ShowLook look, double width, double height) throws Exception {
    return OnFx.call(() -> new ShowStage(look, width, height, false));
  }

  /** Shows the audience's screen in a window of its size, on a display that is large enough. */
  static ShowStage openPlain(ShowLook look, double width, double height) throws Exception {
    return OnFx.call(() -> new ShowStage(look, width, height, true));
  }

  /** From now on the maps glide. */
  void glide() throws Exception {
    OnFx.run(() -> appearance.stillProperty().set(false));
  }

  /** Shows the teacher's as well, and gives it. */
  TeacherPane openTeacher(Appearance desk) throws Exception {
    return OnFx.call(
        () -> {
          TeacherPane made = new TeacherPane(show, map(desk), desk, new NoVerbs());
          sheets(made, desk);
          stage(made);
          teacher = Optional.of(made);
          return made;
        });
  }

  private Stage stage(Region content) {
    content.setManaged(false);
    content.resizeRelocate(0, 0, width, height);
    if (content instanceof AudiencePane) {
      sheets(content, appearance);
    }
    Stage window = new Stage();
    window.setScene(new Scene(new Pane(new Group(content)), 200, 200));
    window.show();
    return window;
  }

  private static void sheets(Region content, Appearance look) {
    for (String name : List.of("window.css", "palette.css")) {
      content
          .getStylesheets()
          .addFirst(String.valueOf(ReadingSession.class.getResource("/mapside/app/" + name)));
    }
    content.getStyleClass().add(look.themeProperty().get().code());
  }

  private static void loadFonts() throws Exception {
    try (var files = java.nio.file.Files.list(Shipped.ASSETS.resolve("fonts"))) {
      files
          .filter(file -> file.toString().endsWith(".ttf"))
          .forEach(file -> Font.loadFont(file.toUri().toString(), 12));
    }
  }

  /** Waits until nothing moves any more. */
  void settle() throws Exception {
    await(() -> pane.isAtRest() && teacher.map(made -> made.map().isAtRest()).orElse(true));
  }

  static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        LIMIT_SECONDS, TimeUnit.SECONDS, () -> OnFx.call(condition::getAsBoolean));
  }

  /** A picture of a part of the screen, or of all of it. */
  WritableImage picture(Region of) throws Exception {
    return OnFx.call(() -> of.snapshot(new SnapshotParameters(), null));
  }

  @Override
  public MapData map(Appearance look) {
    try {
      TileService tiles =
          new TileService(
              BaseMapFile.open(Shipped.ASSETS.resolve("map/base.pmtiles")),
              Heights.open(Shipped.ASSETS.resolve("map/heights.bin")),
              look.mapStyleProperty().get().load(),
              TileServiceLimits.usual(),
              problem -> {});
      return new MapData(
          tiles,
          BorderFile.read(Shipped.ASSETS.resolve("map/borders.geojson")).borders(),
          HistoryFile.read(Shipped.ASSETS.resolve("places/history.json")).history(),
          "Map: GSHHG, Natural Earth, ETOPO",
          new Outlines(),
          (zoom, then) ->
              then.accept(
                  List.copyOf(
                      PlaceFile.readPoints(Shipped.ASSETS.resolve("map/names.geojson"), zoom)
                          .gazetteer()
                          .places())));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static final class Outlines implements ToolData {
    @Override
    public void land(java.util.function.Consumer<List<Shape.Polygon>> then) {
      then.accept(List.of());
    }

    @Override
    public void territories(java.util.function.Consumer<List<Territory>> then) {
      then.accept(
          TerritoryFile.read(Shipped.ASSETS.resolve("map/territories.geojson")).territories());
    }
  }

  @Override
  public void dress(Scene scene, Appearance look) {
    sheets((Region) scene.getRoot(), look);
  }

  @Override
  public Appearance desk() {
    return new Appearance();
  }

  @Override
  public Tasks tasks() {
    return Tasks.sameThread();
  }

  @Override
  public Optional<SpeechProgram> speech() {
    return Optional.empty();
  }

  @Override
  public void handout(Stage over) {
    throw new AssertionError("nobody prints");
  }

  @Override
  public void save(Lesson lesson) {
    // Nothing is kept.
  }

  @Override
  public void close() {
    try {
      OnFx.run(this::closeWindows);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void closeWindows() {
    teacher.ifPresent(
        made -> {
          made.close();
          made.getScene().getWindow().hide();
        });
    pane.close();
    data.tiles().close();
    stage.close();
    stage.setScene(null);
  }

  private final class NoVerbs implements ShowVerbs {
    @Override
    public void goOn() {
      pane.goOn();
    }

    @Override
    public void leave() {
      throw new AssertionError("nobody leaves");
    }

    @Override
    public Optional<Explore> explore() {
      return Optional.of(explore);
    }

    @Override
    public void quiz() {
      throw new AssertionError("nobody asks");
    }

    @Override
    public void moveCross(int right, int down) {
      pane.quizLayer().moveCross(right, down);
    }

    @Override
    public void answerAtCross() {
      pane.quizLayer().answerAtCross();
    }

    @Override
    public void handout() {
      throw new AssertionError("nobody prints");
    }

    @Override
    public void readAloud() {
      throw new AssertionError("nobody reads");
    }
  }
}
