package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.map.tool.MapToolset;
import mapside.messages.Messages;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;

/** What lies on the map and stays where it is when the map moves: nothing of it covers another. */
final class MapCards {

  private static final double MARGIN = 12;

  private final CameraState camera;
  private final Messages words;
  private final MapToolset toolset;
  private final MapControls controls;
  private final MapPanel panel;
  private final Label attribution = new Label();

  /** Whether nothing stands before the map but whom to thank. */
  private boolean isBare;

  MapCards(
      ReadingSession session,
      Appearance appearance,
      Messages words,
      MapData data,
      Pilot pilot,
      MapToolset toolset,
      LabelLayer labels) {
    this.words = words;
    this.toolset = toolset;
    camera = session.camera();
    controls = new MapControls(session, pilot, words);
    controls.getChildren().add(new MapThemeMenu(appearance, words));
    panel = new MapPanel(session, data, words, labels.showsStandInsProperty());
    attribution.getStyleClass().add("map-attribution");
    attribution.setMouseTransparent(true);
    attribution.setWrapText(true);
    attribution.setCache(true);
    thank(data.attribution());
  }

  Label attribution() {
    return attribution;
  }

  MapControls controls() {
    return controls;
  }

  MapPanel panel() {
    return panel;
  }

  /** Names whom to thank for the map. */
  void thank(String thanks) {
    attribution.setText(Thanks.to(thanks, words));
  }

  /** Leaves out the buttons, the panel and the tools' cards, or shows them. */
  void setBare(boolean bare) {
    isBare = bare;
    controls.setVisible(!bare);
    toolset.cards().setVisible(!bare);
  }

  /** Whether nothing waits to be read for them. */
  boolean isAtRest() {
    return isBare || toolset.isAtRest();
  }

  /** Puts them where they stand, and has the tools draw on the map. */
  void show(Drawn drawn, double width, double height) {
    layoutEdges(width, height);
    if (isBare) {
      panel.setVisible(false);
      camera.cover(0, 0);
      toolset.showGround(drawn, boxOf(attribution).stream().toList());
      return;
    }
    double bottom = attribution.isVisible() ? attribution.getLayoutY() : height;
    controls.autosize();
    controls.relocate(
        Math.rint(width - controls.getWidth() - MARGIN),
        Math.rint(bottom - controls.getHeight() - MARGIN / 2));
    double least = panel.leastWidth(width);
    Bounds room = toolset.arrange(drawn, controls.getBoundsInParent(), bottom, least);
    layoutPanel(room, width, height);
    toolset.show(
        drawn, boxOf(panel), List.of(panel.getBoundsInParent(), attribution.getBoundsInParent()));
  }

  /** The boxes of everything that lies on the map, and of the name of an outline laid over it. */
  List<Bounds> boxes() {
    List<Bounds> boxes = new ArrayList<>(isBare ? List.of() : toolset.taken());
    toolset.laidName().ifPresent(boxes::add);
    for (Region card : new Region[] {panel, controls, attribution}) {
      boxOf(card).ifPresent(boxes::add);
    }
    return boxes;
  }

  /** Along the lower edge; the buttons stand above it. */
  private void layoutEdges(double width, double height) {
    attribution.setVisible(!attribution.getText().isEmpty());
    double wide = Math.min(attribution.prefWidth(-1), width - 8);
    double high = attribution.prefHeight(wide);
    attribution.resizeRelocate(
        Math.rint(width - wide - 4), Math.rint(height - high - 3), wide, high);
  }

  private void layoutPanel(Bounds room, double width, double height) {
    double wide = panel.widthWithin(room.getWidth());
    double high = panel.heightWithin(wide, room.getHeight());
    panel.resizeRelocate(room.getMinX(), room.getMinY(), wide, high);
    panel.setVisible(!toolset.needs(panel.getBoundsInParent()));
    // An open panel is kept clear of to its right or below it, whichever leaves the more.
    double right = panel.isVisible() && panel.isOpen() ? room.getMinX() + wide : 0;
    double bottom = right == 0 ? 0 : room.getMinY() + high;
    boolean isHigh = bottom * width > right * height;
    camera.cover(isHigh ? right : 0, isHigh ? 0 : bottom);
  }

  private static Optional<Bounds> boxOf(Region card) {
    return card.isVisible() ? Optional.of(card.getBoundsInParent()) : Optional.empty();
  }
}
