package mapside.reader;

import javafx.scene.control.Button;
import mapside.card.Tips;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small buttons that float over the text. */
final class Glyphs {

  private Glyphs() {}

  /**
   * A button with an icon.
   *
   * @param name what it does, for its tooltip and for those who can't see it
   */
  static Button button(Ikon icon, String name, String styleClass, Runnable action) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    Tips.name(button, name);
    button.getStyleClass().addAll("flat", "button-icon", "glyph-button", styleClass);
    button.setOnAction(event -> action.run());
    return button;
  }
}
