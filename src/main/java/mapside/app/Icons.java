package mapside.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import mapside.card.Tips;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Makes the buttons of the header: an icon, a tooltip that names the keys, a name for all others.
 */
final class Icons {

  private Icons() {}

  /** The program's icon at the sizes that window managers ask for. */
  static List<Image> ofProgram() {
    return IntStream.of(16, 32, 48, 128)
        .mapToObj(size -> Objects.requireNonNull(Icons.class.getResource("icon/" + size + ".png")))
        .map(picture -> new Image(picture.toExternalForm()))
        .toList();
  }

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
    Tips.name(button, name);
    button.getStyleClass().addAll("header-button", "flat", "button-icon");
  }
}
