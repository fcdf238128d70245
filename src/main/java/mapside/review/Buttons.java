package mapside.review;

import javafx.scene.control.Button;
import javafx.scene.shape.Circle;
import mapside.card.Tips;
import mapside.link.Note.Colour;
import mapside.messages.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the buttons of this package. */
final class Buttons {

  private static final double RADIUS = 8;

  private Buttons() {}

  /** A button with an icon; its name is its tooltip, and what those hear who can't see it. */
  static Button icon(Ikon icon, String name, String styleClass, Runnable action) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    Tips.name(button, name);
    button.getStyleClass().addAll("flat", "button-icon", "review-icon", styleClass);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with words on it. */
  static Button words(String words, String styleClass, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().addAll("review-button", styleClass);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with a dot of a colour. */
  static Button colour(Colour colour, Messages messages, Runnable action) {
    Button button = new Button();
    Circle dot = new Circle(RADIUS);
    dot.getStyleClass().addAll("mark-dot", "mark-" + colour.code());
    button.setGraphic(dot);
    Tips.name(button, messages.get("notes.colour", messages.get("notes.colour." + colour.code())));
    button.getStyleClass().addAll("flat", "button-icon", "review-icon", "colour-" + colour.code());
    button.setOnAction(event -> action.run());
    return button;
  }
}
