package mapside.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.messages.Messages;
import mapside.theme.Appearance;
import mapside.theme.Theme;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The header's buttons for how things look. */
final class LookButtons {

  private LookButtons() {}

  /** Makes the text smaller. */
  static Button smaller(Appearance appearance, Messages words) {
    return letter(words, "app.smaller", "smaller", appearance::shrinkText);
  }

  /** Makes the text larger. */
  static Button larger(Appearance appearance, Messages words) {
    return letter(words, "app.larger", "larger", appearance::enlargeText);
  }

  private static Button letter(Messages words, String key, String styleClass, Runnable action) {
    Button button = Icons.button(Material2AL.FORMAT_SIZE, words.get(key), action);
    Label sign = new Label("A");
    sign.getStyleClass().addAll("size-letter", styleClass);
    button.setGraphic(sign);
    button.getStyleClass().add("sets-text-size");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Changes between light and dark. */
  static Button theme(Appearance appearance, Messages words) {
    Button button =
        Icons.button(
            Material2AL.BRIGHTNESS_6,
            words.get("app.theme"),
            () -> appearance.themeProperty().set(appearance.themeProperty().get().toggled()));
    button.getStyleClass().add("sets-theme");
    FontIcon icon = (FontIcon) button.getGraphic();
    appearance
        .themeProperty()
        .subscribe(
            theme ->
                icon.setIconCode(
                    theme == Theme.LIGHT ? Material2AL.BRIGHTNESS_3 : Material2AL.BRIGHTNESS_5));
    return button;
  }
}
