package mapside.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.text.TextRange;
import mapside.theme.Appearance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with nothing but the text in it, and a hand and an eye for it. */
@SuppressWarnings("NullAway.Init") // open, which every test begins with, sets the fields
abstract class ReaderStage {

  static final double WIDTH = 700;
  static final double HEIGHT = 600;

  private static final int LIMIT_SECONDS = 120;

  final FxRobot robot = new FxRobot();
  final Appearance appearance = new Appearance();
  ReadingSession session;
  ReaderView view;
  private @Nullable Stage stage;

  @BeforeAll
  static void loadFonts() throws Exception {
    FxToolkit.registerPrimaryStage();
    Path fonts = Path.of(System.getProperty("mapside.assets", "assets")).resolve("fonts");
    try (Stream<Path> files = Files.list(fonts)) {
      for (Path font : files.filter(f -> f.toString().endsWith(".ttf")).toList()) {
        load(font);
      }
    }
  }

  private static void load(Path font) throws IOException {
    try (InputStream in = Files.newInputStream(font)) {
      Font.loadFont(in, 0);
    }
  }

  private static String sheet() {
    return Objects.requireNonNull(ReadingSession.class.getResource("/mapside/app/palette.css"))
        .toExternalForm();
  }

  void open(LinkedArticle reading) {
    open(reading, WIDTH, HEIGHT);
  }

  void open(LinkedArticle reading, double width, double height) {
    fx(
        () -> {
          session = new ReadingSession(reading);
          view = new ReaderView(session, appearance, Messages.of(Locale.UK));
          StackPane root = new StackPane(view);
          root.getStyleClass().add("mapside-window");
          root.getStylesheets().add(sheet());
          Stage window = new Stage();
          window.setScene(new Scene(root, width, height));
          window.setX(0);
          window.setY(0);
          window.show();
          stage = window;
          return null;
        });
    awaitRest();
  }

  @AfterEach
  void close() {
    fx(
        () -> {
          if (stage != null) {
            stage.close();
          }
          return null;
        });
  }

  /** Does something on the user-interface thread and gives back what it answers. */
  static <T> T fx(Callable<T> call) {
    try {
      return WaitForAsyncUtils.asyncFx(call).get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  /** Waits until something can be seen. */
  static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("did not come about", e);
    }
  }

  void awaitRest() {
    WaitForAsyncUtils.waitForFxEvents();
    await(view::isAtRest);
  }

  /** Where a character is on the screen. */
  Point2D pointOf(int offset) {
    return fx(
        () -> {
          TextBody body = bodyOf(offset).orElseThrow();
          Rectangle2D box = body.glyphBoxes(TextRange.of(offset, offset + 1)).getFirst();
          return body.localToScreen(
              box.getMinX() + box.getWidth() * 0.4, box.getMinY() + box.getHeight() / 2);
        });
  }

  /** How far below the top of the view the line of a character stands. */
  double heightOf(int offset) {
    return fx(
        () -> {
          TextBody body = bodyOf(offset).orElseThrow();
          return body.localToScreen(0, body.lineTop(offset)).getY()
              - view.localToScreen(0, 0).getY();
        });
  }

  private Optional<TextBody> bodyOf(int offset) {
    return view.column().views().stream()
        .flatMap(piece -> piece.bodies().stream())
        .filter(body -> body.range().contains(offset))
        .findFirst();
  }

  /** The offset of some words in the article, which must be there. */
  int at(String words) {
    int at = session.reading().article().plainText().indexOf(words);
    if (at < 0) {
      throw new AssertionError("not in the article: " + words);
    }
    return at;
  }

  void click(String words) {
    robot.clickOn(pointOf(at(words) + 1));
    awaitRest();
  }

  /** Clicks with a key held down, which the robot of the headless platform can't. */
  void clickWith(KeyCode key, String words) {
    Point2D screen = pointOf(at(words) + 1);
    run(
        () -> {
          Point2D point = view.column().screenToLocal(screen);
          for (EventType<MouseEvent> type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(view.column(), mouse(type, point, screen, key));
          }
        });
    awaitRest();
  }

  private static MouseEvent mouse(
      EventType<MouseEvent> type, Point2D point, Point2D screen, KeyCode key) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    boolean shift = key == KeyCode.SHIFT;
    boolean control = key == KeyCode.CONTROL;
    return new MouseEvent(
        type,
        point.getX(),
        point.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        1,
        shift,
        control,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  /** The words of the article that are drawn on in one way. */
  List<String> drawn(Band.Kind kind) {
    String text = session.reading().article().plainText();
    return fx(() -> view.drawn(kind).stream().map(range -> range.in(text)).toList());
  }

  /** What a label says; empty if it can't be seen. */
  String label(String styleClass) {
    return fx(
        () -> {
          Node node = view.lookup("." + styleClass);
          boolean seen = node != null && node.getParent().isVisible();
          return seen ? ((Labeled) node).getText() : "";
        });
  }
}
