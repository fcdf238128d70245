package mapside.presenter;

import javafx.scene.control.Button;
import mapside.card.Tips;
import mapside.messages.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the buttons of the teacher's window: icons that say in a tooltip what they do. */
final class TeacherButtons {

  private final Messages words;

  TeacherButtons(Messages words) {
    this.words = words;
  }

  /** A button that leaves the keys to the lesson. */
  Button make(Ikon icon, String key, Runnable action) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    Tips.name(button, words.get(key));
    button.setFocusTraversable(false);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setOnAction(event -> action.run());
    return button;
  }
}
