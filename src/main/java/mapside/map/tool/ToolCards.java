package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import mapside.geo.GeoPoint;
import mapside.messages.Messages;
import mapside.session.MapTools;

/** What the tools put before the map: scale, position, globe, buttons, and what was measured. */
final class ToolCards extends Region {

  private static final double MARGIN = 12;

  /** On a lower map there is no room for the globe above the buttons. */
  private static final double LEAST_FOR_GLOBE = 470;

  private static final double CROSS = 9;

  private final MapTools tools;
  private final Messages words;
  private final ScaleBar scale;
  private final HaloText position = new HaloText("position-text");
  private final Label noteText = new Label();
  private final Button bring = new Button();
  private final HBox note = new HBox(noteText, bring);
  private final SVGPath cross = new SVGPath();
  private final Globe globe;
  private final ToolButtons buttons;
  private final Chooser chooser;
  private double controlsTop;
  private double bottom;
  private Optional<String> copied = Optional.empty();

  ToolCards(
      MapTools tools,
      Messages words,
      Globe globe,
      ToolButtons buttons,
      Chooser chooser,
      Runnable bringHere) {
    this.tools = tools;
    this.words = words;
    this.globe = globe;
    this.buttons = buttons;
    this.chooser = chooser;
    scale = new ScaleBar(tools, words);
    note.getStyleClass().add("tool-note");
    shield(note);
    shield(scale);
    noteText.setMinWidth(Region.USE_PREF_SIZE);
    bring.setText(words.get("tool.compare.bring"));
    bring.setFocusTraversable(false);
    bring.getStyleClass().add("tool-bring");
    bring.setMinWidth(Region.USE_PREF_SIZE);
    bring.setOnAction(event -> bringHere.run());
    cross.getStyleClass().add("course-cross");
    cross.setManaged(false);
    cross.setMouseTransparent(true);
    cross.setVisible(false);
    cross.setContent("M-%1$s 0H%1$sM0 -%1$sV%1$s".formatted(CROSS));
    chooser.setVisible(false);
    setPickOnBounds(false);
    getChildren().setAll(scale, position, cross, globe, note, buttons, chooser);
  }

  /**
   * Tells what has to stay free.
   *
   * @param newControlsTop the upper edge of the map's own buttons
   * @param newBottom the upper edge of what is written along the lower edge of the map
   */
  void above(double newControlsTop, double newBottom) {
    controlsTop = newControlsTop;
    bottom = newBottom;
  }

  /** Shows or hides the mark in the middle of the view that the keyboard measures by. */
  void showCross(boolean shown) {
    cross.setVisible(shown && tools.isMeasuring());
  }

  /** Shows that a position was copied, until the pointer is elsewhere. */
  void tellCopied(Optional<String> text) {
    copied = text;
  }

  void show(MapFrame frame) {
    scale.show(frame);
    globe.setVisible(tools.overviewProperty().get() && getHeight() >= LEAST_FOR_GLOBE);
    if (globe.isVisible()) {
      globe.show(frame);
    }
    tellPosition(frame);
    tellNote(frame);
    layoutCards();
  }

  /** The boxes that stand in the way of what is written at the edges of the map. */
  List<Bounds> taken() {
    List<Bounds> taken = new ArrayList<>();
    for (Node node : new Node[] {scale, globe, buttons, note, chooser, position}) {
      if (node.isVisible()) {
        taken.add(node.getBoundsInParent());
      }
    }
    return taken;
  }

  @Override
  protected void layoutChildren() {
    layoutCards();
  }

  /** What is pressed before the map is not pressed on it. */
  private static void shield(Node card) {
    card.setOnMousePressed(MouseEvent::consume);
    card.setOnMouseReleased(MouseEvent::consume);
  }

  private void tellPosition(MapFrame frame) {
    Optional<GeoPoint> at = tools.pointerProperty().get();
    position.setVisible(at.isPresent() || copied.isPresent());
    position.text(
        copied
            .map(text -> words.get("tool.copied", text))
            .or(() -> at.map(point -> PointText.minutes(point, frame.zoom(), words)))
            .orElse(""));
  }

  private void tellNote(MapFrame frame) {
    List<GeoPoint> points = tools.courseProperty().get();
    Quantities quantities = new Quantities(words, tools.unitsProperty().get());
    boolean isComparing = !tools.isMeasuring() && tools.comparisonProperty().get().isPresent();
    String text =
        isComparing
            ? words.get("tool.compare.hint")
            : points.size() < 2
                ? words.get("tool.measure.begin")
                : words.get("tool.measure.total", quantities.length(Course.lengthKm(points)));
    noteText.setText(text);
    bring.setVisible(isComparing);
    bring.setManaged(isComparing);
    note.setVisible(isComparing || tools.isMeasuring());
    cross.setLayoutX(Math.rint(frame.viewport().width() / 2));
    cross.setLayoutY(Math.rint(frame.viewport().height() / 2));
  }

  private void layoutCards() {
    double width = getWidth();
    double height = getHeight();
    double scaleTop = Math.rint(bottom - scale.prefHeight(-1) - MARGIN / 2);
    scale.autosize();
    scale.relocate(MARGIN, scaleTop);
    position.left(MARGIN, scaleTop - 12);
    buttons.autosize();
    buttons.relocate(
        Math.rint(width - buttons.getWidth() - MARGIN),
        Math.rint(controlsTop - buttons.getHeight() - MARGIN / 2));
    globe.autosize();
    globe.relocate(Math.rint(width - globe.getWidth() - MARGIN), MARGIN);
    note.autosize();
    note.relocate(MARGIN, Math.rint(scaleTop - 28 - note.getHeight()));
    chooser.autosize();
    chooser.relocate(
        Math.rint(width - chooser.getWidth() - buttons.getWidth() - 1.5 * MARGIN),
        Math.rint(
            Math.clamp(
                buttons.getLayoutY(),
                MARGIN,
                Math.max(MARGIN, height - chooser.getHeight() - MARGIN))));
  }
}
