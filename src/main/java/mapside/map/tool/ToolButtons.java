package mapside.map.tool;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import mapside.card.Tips;
import mapside.messages.Messages;
import mapside.session.MapTools;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons of the tools. */
final class ToolButtons extends VBox {

  ToolButtons(MapTools tools, Messages words, Runnable measure, Runnable compare) {
    getStyleClass().add("map-controls");
    setCache(true);
    setPickOnBounds(false);
    ToggleButton measuring = button(Material2MZ.STRAIGHTEN, words.get("tool.measure"));
    measuring.setOnAction(event -> measure.run());
    tools.measuringProperty().subscribe(measuring::setSelected);
    ToggleButton comparing = button(Material2MZ.PHOTO_SIZE_SELECT_SMALL, words.get("tool.compare"));
    comparing.setOnAction(event -> compare.run());
    tools.comparisonProperty().subscribe(laid -> comparing.setSelected(laid.isPresent()));
    ToggleButton graticule = button(Material2AL.GRID_ON, words.get("tool.graticule"));
    graticule.getStyleClass().add("sets-map-graticule");
    graticule.selectedProperty().bindBidirectional(tools.graticuleProperty());
    ToggleButton overview = button(Material2MZ.PUBLIC, words.get("tool.globe"));
    overview.getStyleClass().add("sets-map-globe");
    overview.selectedProperty().bindBidirectional(tools.overviewProperty());
    getChildren().setAll(measuring, comparing, graticule, overview);
  }

  private static ToggleButton button(Ikon icon, String name) {
    ToggleButton button = new ToggleButton();
    button.setGraphic(new FontIcon(icon));
    Tips.name(button, name);
    button.setFocusTraversable(false);
    button.getStyleClass().addAll("map-button", "button-icon");
    return button;
  }
}
