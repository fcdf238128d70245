package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
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

  private static final double CROSS = 9;

  /** Logical pixels above the scale for the position under the pointer. */
  private static final double POSITION = 24;

  private static final Bounds EMPTY = new BoundingBox(0, 0, 0, 0);

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
  private Bounds controls = EMPTY;
  private double bottom;
  private double panelWidth;
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
    noteText.setWrapText(true);
    noteText.setMinHeight(Region.USE_PREF_SIZE);
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
   * @param newControls the box of the map's own buttons, above or beside which the tools' are
   * @param newBottom the upper edge of what is written along the lower edge of the map
   * @param newPanelWidth how wide the panel wants to be, beside which the globe is
   */
  void keepFree(Bounds newControls, double newBottom, double newPanelWidth) {
    controls = newControls;
    bottom = newBottom;
    panelWidth = newPanelWidth;
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
    tellPosition(frame);
    tellNote(frame);
    layoutCards();
    if (globe.isVisible()) {
      globe.show(frame);
    }
  }

  /** The box that is left for the panel at the upper left. */
  Bounds panelRoom() {
    double east = Math.min(buttons.getLayoutX(), controls.getMinX());
    if (globe.isVisible()) {
      east = Math.min(east, globe.getLayoutX());
    }
    double south = note.isVisible() ? note.getLayoutY() : scale.getLayoutY() - POSITION;
    return new BoundingBox(
        MARGIN, MARGIN, Math.max(0, east - 2 * MARGIN), Math.max(0, south - MARGIN - MARGIN / 2));
  }

  /** Whether the open list needs some of a box. */
  boolean needs(Bounds box) {
    return chooser.isVisible() && chooser.getBoundsInParent().intersects(box);
  }

  /** What has no room beside what is more important is not shown. */
  void giveWay(Optional<Bounds> panel) {
    List<Bounds> shown = new ArrayList<>();
    panel.ifPresent(shown::add);
    for (Node node : new Node[] {chooser, buttons, note, globe, scale, position}) {
      if (node.isVisible()) {
        Bounds box = node.getBoundsInParent();
        if (node != chooser && node != buttons && shown.stream().anyMatch(box::intersects)) {
          node.setVisible(false);
        } else {
          shown.add(box);
        }
      }
    }
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
    // The map arranges them whenever something changes, and all that lies on it together.
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
    double scaleTop = Math.rint(bottom - scale.prefHeight(-1) - MARGIN / 2);
    scale.setVisible(true);
    scale.autosize();
    scale.relocate(MARGIN, scaleTop);
    position.left(MARGIN, scaleTop - 12);
    layoutButtons();
    layoutGlobe();
    if (note.isVisible()) {
      layoutNote(scaleTop);
    }
    if (chooser.isVisible()) {
      layoutChooser();
    }
  }

  private void layoutNote(double scaleTop) {
    double noteRoom = buttons.getLayoutX() - 2 * MARGIN;
    double noteWidth = Math.min(Math.ceil(note.prefWidth(-1)), noteRoom);
    double noteHeight = Math.ceil(note.prefHeight(noteWidth));
    note.resizeRelocate(
        MARGIN, Math.rint(scaleTop - POSITION - 4 - noteHeight), noteWidth, noteHeight);
  }

  /** Above the map's own buttons; beside them on a low map. */
  private void layoutButtons() {
    buttons.autosize();
    double top = Math.rint(controls.getMinY() - buttons.getHeight() - MARGIN / 2);
    double left = controls.getMaxX() - buttons.getWidth();
    if (top >= MARGIN) {
      buttons.relocate(Math.rint(left), top);
    } else {
      buttons.relocate(
          Math.rint(controls.getMinX() - buttons.getWidth() - MARGIN / 2),
          Math.rint(controls.getMaxY() - buttons.getHeight()));
    }
  }

  private void layoutGlobe() {
    globe.autosize();
    double left = Math.rint(getWidth() - globe.getWidth() - MARGIN);
    globe.relocate(left, MARGIN);
    double low = Math.min(buttons.getLayoutY(), controls.getMinY());
    globe.setVisible(
        tools.overviewProperty().get()
            && MARGIN + globe.getHeight() + MARGIN / 2 <= low
            && panelWidth + 2 * MARGIN <= left);
  }

  private void layoutChooser() {
    double high = Math.min(chooser.prefHeight(-1), bottom - 2 * MARGIN);
    double wide = Math.min(chooser.prefWidth(-1), buttons.getLayoutX() - 1.5 * MARGIN);
    chooser.resizeRelocate(
        Math.rint(buttons.getLayoutX() - wide - MARGIN / 2),
        Math.rint(
            Math.clamp(buttons.getLayoutY(), MARGIN, Math.max(MARGIN, bottom - high - MARGIN))),
        wide,
        high);
  }
}
