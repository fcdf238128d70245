package mapside.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mapside.settings.Settings;

/** Brings a window to where the last one was, and remembers where it is. For the JavaFX thread. */
final class StageMemory {

  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 480;

  private final Settings settings;
  private final BiConsumer<String, Object> put;

  /**
   * Remembers in some settings.
   *
   * @param put changes a setting
   */
  StageMemory(Settings settings, BiConsumer<String, Object> put) {
    this.settings = settings;
    this.put = put;
  }

  /**
   * Puts a window there; a maximised one remembers where it was before.
   *
   * @param others that are open already, which it is not to cover exactly
   */
  void follow(Stage stage, List<Stage> others) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    Rectangle2D bounds =
        WindowPlace.beside(
            WindowPlace.on(last(), screens),
            others.stream().map(other -> new Point2D(other.getX(), other.getY())).toList(),
            screens);
    stage.setMinWidth(Math.min(LEAST_WIDTH, bounds.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, bounds.getHeight()));
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMaximized(settings.get("window.maximised").map(Boolean::valueOf).orElse(false));
    stage.maximizedProperty().subscribe(is -> put.accept("window.maximised", is));
    stage.xProperty().subscribe(() -> keep(stage));
    stage.yProperty().subscribe(() -> keep(stage));
    stage.widthProperty().subscribe(() -> keep(stage));
    stage.heightProperty().subscribe(() -> keep(stage));
  }

  private Optional<Rectangle2D> last() {
    Optional<Double> x = settings.number("window.x");
    Optional<Double> y = settings.number("window.y");
    Optional<Double> width = settings.number("window.width");
    Optional<Double> height = settings.number("window.height");
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rectangle2D(
            x.get(),
            y.get(),
            Math.max(LEAST_WIDTH, width.get()),
            Math.max(LEAST_HEIGHT, height.get())));
  }

  private void keep(Stage stage) {
    boolean usual = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen();
    if (usual && !stage.isIconified()) {
      put.accept("window.x", stage.getX());
      put.accept("window.y", stage.getY());
      put.accept("window.width", stage.getWidth());
      put.accept("window.height", stage.getHeight());
    }
  }
}
