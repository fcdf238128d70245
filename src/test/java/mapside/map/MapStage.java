package mapside.map;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import mapside.basemap.EmptyArchive;
import mapside.basemap.TileArchive;
import mapside.basemap.TileService;
import mapside.basemap.TileServiceLimits;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.Shipped;
import mapside.gazetteer.BorderFile;
import mapside.gazetteer.HistoryFile;
import mapside.gazetteer.PlaceFile;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.importer.ImportException;
import mapside.link.LinkedArticle;
import mapside.map.tool.ToolData;
import mapside.messages.Messages;
import mapside.place.Border;
import mapside.place.DisputeHistory;
import mapside.place.Names;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with nothing but the map in it, and a hand for it. The sea is open everywhere. */
@SuppressWarnings("NullAway.Init") // each test opens a window first
abstract class MapStage {

  static final double WIDTH = 700;
  static final double HEIGHT = 600;

  final FxRobot robot = new FxRobot();
  final Appearance appearance = new Appearance();
  ReadingSession session;
  MapPane map;
  Stage stage;
  private TileService tiles;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /** Opens a window of a size round a reading. */
  void open(LinkedArticle reading) {
    open(reading, new EmptyArchive());
  }

  void open(LinkedArticle reading, TileArchive archive) {
    open(reading, archive, List.of(border()), DisputeHistory.NONE);
  }

  /** Opens a window round the article that ships, with its borders and their history. */
  void openShipped() throws ImportException {
    open(
        Shipped.reading(),
        new EmptyArchive(),
        BorderFile.read(Shipped.ASSETS.resolve("map/borders.geojson")).borders(),
        HistoryFile.read(Shipped.ASSETS.resolve("places/history.json")).history(),
        (zoom, then) ->
            then.accept(
                List.copyOf(
                    PlaceFile.readPoints(Shipped.ASSETS.resolve("map/names.geojson"), zoom)
                        .gazetteer()
                        .places())));
  }

  private void open(
      LinkedArticle reading, TileArchive archive, List<Border> borders, DisputeHistory history) {
    open(reading, archive, borders, history, NameData.NONE);
  }

  private void open(
      LinkedArticle reading,
      TileArchive archive,
      List<Border> borders,
      DisputeHistory history,
      NameData names) {
    tiles =
        new TileService(
            archive,
            Heights.none(),
            BundledStyle.LIGHT.load(),
            TileServiceLimits.usual(),
            problem -> {});
    fx(
        () -> {
          session = new ReadingSession(reading);
          map =
              new MapPane(
                  session,
                  appearance,
                  Messages.of(Locale.UK),
                  new MapData(tiles, borders, history, "open sea", ToolData.NONE, names));
          StackPane root = new StackPane(map);
          root.getStyleClass().add("mapside-window");
          root.getStylesheets().add(palette());
          stage = new Stage();
          stage.setScene(new Scene(root, WIDTH, HEIGHT));
          stage.setX(0);
          stage.setY(0);
          stage.show();
        });
    settle();
  }

  @AfterEach
  void closeWindow() {
    fx(
        () -> {
          map.close();
          stage.close();
          // The headless platform goes on knowing closed windows; what was in them need not stay.
          stage.setScene(null);
        });
    tiles.close();
  }

  /** Waits until the map has come to rest. */
  void settle() {
    await(map::isAtRest);
  }

  static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          120, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException e) {
      throw new AssertionError("it never came to that", e);
    }
  }

  void fx(Runnable action) {
    WaitForAsyncUtils.asyncFx(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Where a point is on the screen now. */
  Point2D onScreen(GeoPoint point) {
    Drawn drawn = Drawn.of(session.camera().camera(), session.camera().viewport(), 1);
    return map.localToScreen(drawn.x(point), drawn.y(point));
  }

  /** The point on Earth under a pixel of the map. */
  GeoPoint under(double x, double y) {
    return session.camera().viewport().pointUnder(session.camera().camera(), x, y);
  }

  void click(GeoPoint point) {
    robot.clickOn(onScreen(point));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The headless robot's clicks know nothing of keys held down, so this one is made by hand. */
  void clickWithControl(GeoPoint point) {
    Point2D screen = onScreen(point);
    fx(
        () -> {
          Point2D at = map.screenToLocal(screen);
          for (EventType<MouseEvent> type :
              List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(map, withControl(type, at, screen));
          }
        });
  }

  private static MouseEvent withControl(EventType<MouseEvent> type, Point2D at, Point2D screen) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private static Border border() {
    Shape.Lines line =
        new Shape.Lines(List.of(new Shape.Ring(new double[] {145, 43, 145.5, 44, 145.4, 45})));
    return new Border(
        "line",
        Border.Kind.LINE_OF_CONTROL,
        Names.ofEnglish("line"),
        1945,
        java.util.OptionalInt.empty(),
        line);
  }

  private static String palette() {
    return Objects.requireNonNull(ReadingSession.class.getResource("/mapside/app/palette.css"))
        .toExternalForm();
  }
}
