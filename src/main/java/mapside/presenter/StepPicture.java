package mapside.presenter;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import mapside.article.Block;
import mapside.messages.Messages;
import mapside.reader.Figures;
import mapside.reader.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a step on paper of its own, as large as there is room; if it can't be shown, its
 * words instead.
 */
final class StepPicture extends Region {

  /** A picture of pixels is enlarged no more than this, beyond which it is only blurred. */
  private static final double MOST_ENLARGED = 3;

  /** So high for its width is a picture that was not read yet. */
  private static final double USUAL_ASPECT = 0.6;

  private final Messages words;
  private final Figures figures = new Figures();
  private final Region paper = new Region();
  private final ImageView view = new ImageView();
  private final Label excuse = new Label();
  private final Runnable onShape;
  private @Nullable Picture picture;
  private Block.@Nullable Figure shown;
  private int paintedWidth;
  private boolean isPainting;
  private double rim;

  /** The picture of the step to come, and how it was painted for that. */
  private Block.@Nullable Figure expected;

  private @Nullable Image ahead;

  /**
   * Shows nothing at first.
   *
   * @param onShape called when the shape of the picture is known
   */
  StepPicture(Messages words, Runnable onShape) {
    this.words = words;
    this.onShape = onShape;
    getStyleClass().add("step-picture");
    paper.getStyleClass().add("step-picture-paper");
    excuse.getStyleClass().add("step-picture-excuse");
    excuse.setWrapText(true);
    view.setSmooth(true);
    getChildren().setAll(paper, view, excuse);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    show(null);
  }

  /** Shows a picture, or none. */
  void show(Block.@Nullable Figure figure) {
    shown = figure;
    picture = null;
    paintedWidth = 0;
    isPainting = false;
    view.setImage(figure != null && figure.equals(expected) ? ahead : null);
    excuse.setVisible(false);
    setVisible(figure != null);
    if (figure != null) {
      setAccessibleText(figure.alternative());
      figures.read(figure.image(), read -> onRead(figure, read), () -> onFailed(figure));
    }
  }

  /**
   * Reads and paints the picture of a step to come, so that it is there as soon as the step is; it
   * is painted once more for the room that it then has.
   *
   * @param width about how many pixels wide it will be seen; 0 if that is not known yet
   */
  void prepare(Block.Figure figure, int width) {
    if (figure.equals(expected)) {
      return;
    }
    expected = figure;
    ahead = null;
    figures.read(
        figure.image(),
        read -> {
          if (width > 0) {
            figures.paint(read, width, image -> keep(figure, image), () -> {});
          }
        },
        () -> {});
  }

  /** Whether a picture will be seen at once. */
  boolean isPrepared(Block.Figure figure) {
    return figure.equals(expected) && ahead != null;
  }

  private void keep(Block.Figure figure, Image image) {
    if (figure.equals(expected)) {
      ahead = image;
    }
  }

  /** Whether there is a picture to be seen, or the words instead, or none is wanted. */
  boolean isSettled() {
    return shown == null || excuse.isVisible() || paintedWidth > 0 && !isPainting;
  }

  /** Whether the picture itself is seen. */
  boolean isSeen() {
    return isVisible() && view.getImage() != null;
  }

  /** Its height for a width of 1, as far as that is known. */
  double aspect() {
    return shown == null ? USUAL_ASPECT : figures.aspect(shown.image()).orElse(USUAL_ASPECT);
  }

  /** How much paper there is round the picture, in logical pixels. */
  void setRim(double pixels) {
    if (pixels != rim) {
      rim = pixels;
      requestLayout();
    }
  }

  /** How high it is with its paper, in a width. */
  double heightIn(double width) {
    return Math.min(width - 2 * rim, widest()) * aspect() + 2 * rim;
  }

  private double widest() {
    return picture == null ? Double.POSITIVE_INFINITY : picture.widest() * MOST_ENLARGED;
  }

  private void onRead(Block.Figure figure, Picture read) {
    if (figure.equals(shown)) {
      picture = read;
      requestLayout();
      onShape.run();
    }
  }

  private void onFailed(Block.Figure figure) {
    if (figure.equals(shown)) {
      excuse.setText(
          words.get("reader.figure.missing", figure.image().name(), figure.alternative()));
      excuse.setVisible(true);
      onShape.run();
    }
  }

  private void paint(Picture toPaint, int width) {
    if (width != paintedWidth) {
      paintedWidth = width;
      isPainting = true;
      Block.@Nullable Figure of = shown;
      figures.paint(
          toPaint,
          width,
          image -> {
            if (width == paintedWidth && of != null && of.equals(shown)) {
              isPainting = false;
              view.setImage(image);
            }
          },
          () -> {
            if (of != null) {
              onFailed(of);
            }
          });
    }
  }

  private double screenScale() {
    @Nullable Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  @Override
  protected void layoutChildren() {
    if (excuse.isVisible()) {
      excuse.resizeRelocate(rim, rim, getWidth() - 2 * rim, getHeight() - 2 * rim);
      paper.resizeRelocate(0, 0, getWidth(), getHeight());
      return;
    }
    double wide =
        Math.min(Math.min(getWidth() - 2 * rim, widest()), (getHeight() - 2 * rim) / aspect());
    if (picture == null || wide < 1) {
      paper.resizeRelocate(0, 0, 0, 0);
      return;
    }
    double high = Math.rint(wide * aspect());
    double x = Math.rint((getWidth() - wide) / 2);
    double y = Math.rint((getHeight() - high) / 2);
    view.setFitWidth(wide);
    view.setFitHeight(high);
    view.relocate(x, y);
    paper.resizeRelocate(x - rim, y - rim, wide + 2 * rim, high + 2 * rim);
    paint(picture, (int) Math.ceil(wide * screenScale()));
  }
}
