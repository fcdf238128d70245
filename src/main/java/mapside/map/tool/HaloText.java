package mapside.map.tool;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** Text that can be read on any ground, put by the middle of its box. */
final class HaloText extends Group {

  private final Text halo = new Text();
  private final Text face = new Text();

  HaloText(String styleClass) {
    getStyleClass().addAll("tool-text", styleClass);
    halo.getStyleClass().add("tool-text-halo");
    face.getStyleClass().add("tool-text-face");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().setAll(halo, face);
  }

  HaloText text(String text) {
    halo.setText(text);
    face.setText(text);
    return this;
  }

  String text() {
    return face.getText();
  }

  /** Puts the middle of the text at a point. */
  void center(double x, double y) {
    Bounds box = face.getLayoutBounds();
    setLayoutX(Math.rint(x - box.getCenterX()));
    setLayoutY(Math.rint(y - box.getCenterY()));
  }

  /** Puts the middle of the text's left edge at a point. */
  void left(double x, double y) {
    setLayoutX(Math.rint(x));
    setLayoutY(Math.rint(y - face.getLayoutBounds().getCenterY()));
  }

  double width() {
    return face.getLayoutBounds().getWidth();
  }
}
