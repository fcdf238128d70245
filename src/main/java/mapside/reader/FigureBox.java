package mapside.reader;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import mapside.article.Block;
import mapside.messages.Messages;
import org.jspecify.annotations.Nullable;

/** A picture on paper of its own; if it can't be shown, its words in a quiet box. */
final class FigureBox extends Region {

  private enum State {
    LOADING,
    SHOWN,
    FAILED
  }

  private static final double PADDING = 10;

  /** Pictures are painted finer than the screen, so that enlarged ones stay sharp. */
  private static final double LEAST_SCALE = 2;

  private final Block.Figure figure;
  private final Figures figures;
  private final Runnable onShape;
  private final ImageView view = new ImageView();
  private final Label excuse = new Label();
  private State state = State.LOADING;
  private @Nullable Picture picture;
  private int paintedWidth;
  private boolean isFitted;

  /**
   * Starts to load the picture.
   *
   * @param onShape called when the height turns out to be another
   */
  FigureBox(Block.Figure figure, Figures figures, Messages words, Runnable onShape) {
    this.figure = figure;
    this.figures = figures;
    this.onShape = onShape;
    getStyleClass().add("figure-box");
    excuse.getStyleClass().add("figure-excuse");
    excuse.setWrapText(true);
    excuse.setVisible(false);
    excuse.setText(words.get("reader.figure.missing", figure.image().name(), figure.alternative()));
    view.setSmooth(true);
    getChildren().setAll(view, excuse);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(figure.alternative());
    figures.read(figure.image(), this::onRead, this::onFailed);
  }

  /** Whether the picture, or the words instead of it, can be seen. */
  boolean isSettled() {
    return state != State.LOADING;
  }

  /** Whether the picture could not be shown. */
  boolean isFailed() {
    return state == State.FAILED;
  }

  /** Lays itself out in a width and answers its height. */
  double fit(double width) {
    isFitted = true;
    if (state == State.FAILED) {
      double inner = width - 4 * PADDING;
      excuse.applyCss();
      double height = Math.ceil(excuse.prefHeight(inner));
      excuse.resizeRelocate(2 * PADDING, 1.5 * PADDING, inner, height);
      return height + 3 * PADDING;
    }
    double shown = width - 2 * PADDING;
    double height = Math.round(shown * shape());
    if (picture != null) {
      double used = Math.min(shown, picture.widest());
      height = Math.round(used * picture.aspect());
      view.setFitWidth(used);
      view.setFitHeight(height);
      view.relocate(Math.round((width - used) / 2), PADDING);
      paint(picture, (int) Math.ceil(used * scale()));
    }
    return height + 2 * PADDING;
  }

  private double shape() {
    OptionalDouble known = figures.aspect(figure.image());
    return known.orElse(Estimate.FIGURE_ASPECT);
  }

  private double scale() {
    @Nullable Window window = getScene() == null ? null : getScene().getWindow();
    return Math.max(LEAST_SCALE, window == null ? 1 : window.getOutputScaleX());
  }

  private void paint(Picture toPaint, int width) {
    if (width != paintedWidth) {
      paintedWidth = width;
      figures.paint(
          toPaint,
          width,
          image -> {
            if (width == paintedWidth) {
              show(image);
            }
          },
          this::onFailed);
    }
  }

  private void show(Image image) {
    view.setImage(image);
    state = State.SHOWN;
  }

  /** A picture that is remembered is there before the box is laid out for the first time. */
  private void onRead(Picture read) {
    picture = read;
    if (isFitted) {
      onShape.run();
    }
  }

  private void onFailed() {
    state = State.FAILED;
    view.setVisible(false);
    excuse.setVisible(true);
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("failed"), true);
    onShape.run();
  }

  @Override
  protected void layoutChildren() {
    // Everything is placed by fit, which the piece calls.
  }
}
