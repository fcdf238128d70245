package mapside.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.material2.Material2MZ;

/** The button at the end of a narrow header, with what has no room beside it. */
final class OverflowMenu extends MenuButton {

  private List<HBox> held = List.of();

  OverflowMenu(String name) {
    Icons.dress(this, Material2MZ.MORE_VERT, name);
    getStyleClass().add("overflow-menu");
  }

  /** Offers the buttons of some groups by their names, and does what they do. */
  void hold(List<HBox> groups) {
    if (!held.equals(groups)) {
      held = List.copyOf(groups);
      getItems()
          .setAll(groups.stream().flatMap(OverflowMenu::buttons).map(OverflowMenu::item).toList());
    }
  }

  /** The buttons of a group; one that is locked is in a box that tells why. */
  private static Stream<ButtonBase> buttons(Node node) {
    return switch (node) {
      case ButtonBase button -> Stream.of(button);
      case Pane group -> group.getChildren().stream().flatMap(OverflowMenu::buttons);
      default -> Stream.empty();
    };
  }

  private static MenuItem item(ButtonBase button) {
    MenuItem item =
        switch (button) {
          case ToggleButton toggle -> {
            CheckMenuItem check = new CheckMenuItem();
            check.selectedProperty().bindBidirectional(toggle.selectedProperty());
            yield check;
          }
          case Button plain -> {
            MenuItem verb = new MenuItem();
            verb.setOnAction(event -> plain.fire());
            yield verb;
          }
          default -> throw new IllegalArgumentException("no item can stand for " + button);
        };
    item.setMnemonicParsing(false);
    item.textProperty().bind(button.accessibleTextProperty());
    item.disableProperty().bind(button.disabledProperty());
    item.visibleProperty().bind(button.managedProperty());
    return item;
  }
}
