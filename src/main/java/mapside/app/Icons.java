package mapside.app;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Makes the buttons of the header: an icon, a tooltip that names the keys, a name for all others.
 */
final class Icons {

  private Icons() {}

  static Button button(Ikon icon, String name, Runnable action) {
    Button button = new Button();
    button.setOnAction(event -> action.run());
    return dressed(button, icon, name);
  }

  static ToggleButton toggle(Ikon icon, String name) {
    return dressed(new ToggleButton(), icon, name);
  }

  private static <B extends ButtonBase> B dressed(B button, Ikon icon, String name) {
    dress(button, icon, name);
    return button;
  }

  /** Gives any button the look of the header's, and a name. */
  static void dress(ButtonBase button, Ikon icon, String name) {
    button.setGraphic(new FontIcon(icon));
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.getStyleClass().addAll("header-button", "flat", "button-icon");
  }
}
