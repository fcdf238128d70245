package mapside.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mapside.messages.Messages;
import org.kordamp.ikonli.material2.Material2MZ;

/** The button that says which base map is shown, and leads to another one. */
final class BaseMapMenu extends MenuButton {

  private final ObjectProperty<Optional<Path>> shown = new SimpleObjectProperty<>(Optional.empty());

  /**
   * Makes the button.
   *
   * @param choose asks for another map
   * @param own goes back to Mapside's own
   */
  BaseMapMenu(Messages words, Runnable choose, Runnable own) {
    RadioMenuItem ownItem = new RadioMenuItem(words.get("app.map.own"));
    RadioMenuItem foreignItem = new RadioMenuItem();
    MenuItem openItem = new MenuItem(words.get("app.map.open"));
    Icons.dress(this, Material2MZ.MAP, words.get("app.map"));
    getStyleClass().addAll("base-map-menu", "sets-map-file");
    getItems().setAll(ownItem, foreignItem, new SeparatorMenuItem(), openItem);
    foreignItem.setMnemonicParsing(false);
    foreignItem.setVisible(false);
    ownItem.setOnAction(event -> leave(ownItem, own));
    // It is shown already, and a radio item that is chosen again must stay chosen.
    foreignItem.setOnAction(event -> foreignItem.setSelected(true));
    openItem.setOnAction(event -> choose.run());
    shown.subscribe(
        map -> {
          ownItem.setSelected(map.isEmpty());
          foreignItem.setSelected(map.isPresent());
          foreignItem.setVisible(map.isPresent());
          foreignItem.setText(map.map(file -> String.valueOf(file.getFileName())).orElse(""));
        });
  }

  private void leave(RadioMenuItem ownItem, Runnable own) {
    ownItem.setSelected(shown.get().isEmpty());
    if (shown.get().isPresent()) {
      own.run();
    } else {
      ownItem.setSelected(true);
    }
  }

  /** The file of the map that is shown; empty for Mapside's own. */
  ObjectProperty<Optional<Path>> shownProperty() {
    return shown;
  }
}
