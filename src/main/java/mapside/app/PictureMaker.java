package mapside.app;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import mapside.card.Sheets;

/**
 * Takes a picture of a window's content at any size and scale. The headless screen is 1000 × 1000
 * at scale 1, and a larger stage can't be shown on it; so the content is laid out at its full size
 * inside a small window and painted by snapshot.
 */
final class PictureMaker extends AnimationTimer {

  /** So long the window may take to come to rest. */
  static final long LIMIT_SECONDS = 60;

  /** So many frames in a row nothing may move before the picture is taken. */
  private static final int CALM_FRAMES = 8;

  private final Region content;
  private final double scale;
  private final BooleanSupplier settled;
  private final Consumer<WritableImage> taken;
  private final Runnable tooLong;
  private long start;
  private int calm;

  private PictureMaker(
      Region content,
      double scale,
      BooleanSupplier settled,
      Consumer<WritableImage> taken,
      Runnable tooLong) {
    this.content = content;
    this.scale = scale;
    this.settled = settled;
    this.taken = taken;
    this.tooLong = tooLong;
  }

  /** Puts content of any size into a scene that the headless screen can show. */
  static Scene stage(Region content, double width, double height) {
    content.setManaged(false);
    content.resizeRelocate(0, 0, width, height);
    Group holder = new Group(content);
    Pane root = new Pane(holder);
    Scene scene = Sheets.scene(root);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.setWidth(200);
    stage.setHeight(200);
    stage.show();
    return scene;
  }

  /**
   * Waits until nothing moves any more, then takes the picture.
   *
   * @param settled whether everything is loaded and at rest
   * @param taken takes the picture, on the JavaFX thread
   * @param tooLong is called instead if it does not come to rest in a minute
   */
  static void take(
      Region content,
      double scale,
      BooleanSupplier settled,
      Consumer<WritableImage> taken,
      Runnable tooLong) {
    new PictureMaker(content, scale, settled, taken, tooLong).start();
  }

  @Override
  public void handle(long now) {
    start = start == 0 ? now : start;
    calm = settled.getAsBoolean() ? calm + 1 : 0;
    if (calm >= CALM_FRAMES) {
      stop();
      taken.accept(snapshot(content, scale));
    } else if (now - start > LIMIT_SECONDS * 1_000_000_000L) {
      stop();
      tooLong.run();
    }
  }

  private static WritableImage snapshot(Parent content, double scale) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(scale, scale));
    return content.snapshot(parameters, null);
  }
}
