package mapside.map;

import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import mapside.card.Tips;
import mapside.messages.Messages;
import mapside.theme.Appearance;
import mapside.theme.MapTheme;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The button that opens the choice of how the map looks. */
final class MapThemeMenu extends MenuButton {

  MapThemeMenu(Appearance appearance, Messages words) {
    String name = words.get("map.theme");
    setGraphic(new FontIcon(Material2AL.LAYERS));
    Tips.name(this, name);
    setPopupSide(Side.LEFT);
    getStyleClass().addAll("map-button", "map-menu", "button-icon", "sets-map-theme");
    ToggleGroup group = new ToggleGroup();
    for (MapTheme theme : MapTheme.values()) {
      RadioMenuItem item = new RadioMenuItem(words.get("map.theme." + theme.code()));
      item.setToggleGroup(group);
      item.setOnAction(event -> appearance.mapThemeProperty().set(theme));
      appearance.mapThemeProperty().subscribe(now -> item.setSelected(now == theme));
      getItems().add(item);
    }
  }
}
