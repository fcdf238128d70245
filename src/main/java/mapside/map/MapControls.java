package mapside.map;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import mapside.card.Tips;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons on the map: nearer, farther, what is selected, everything. */
final class MapControls extends VBox {

  MapControls(ReadingSession session, Pilot pilot, Messages words) {
    getStyleClass().add("map-controls");
    setPickOnBounds(false);
    // They stay as they are while the map below them moves.
    setCache(true);
    Button selection =
        button(
            Material2AL.CENTER_FOCUS_STRONG, words.get("map.selection"), session::frameSelection);
    selection.disableProperty().bind(session.selectionProperty().map(now -> now.isEmpty()));
    getChildren()
        .setAll(
            button(Material2AL.ADD, words.get("map.nearer"), () -> zoom(session, pilot, 1)),
            button(Material2MZ.REMOVE, words.get("map.farther"), () -> zoom(session, pilot, -1)),
            selection,
            button(Material2MZ.ZOOM_OUT_MAP, words.get("map.all"), session::frameAll));
  }

  private static void zoom(ReadingSession session, Pilot pilot, double by) {
    double width = session.camera().viewport().width();
    double height = session.camera().viewport().height();
    pilot.zoomAbout(width / 2, height / 2, by);
  }

  private static Button button(Ikon icon, String name, Runnable action) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    Tips.name(button, name);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    button.getStyleClass().addAll("map-button", "button-icon");
    return button;
  }
}
