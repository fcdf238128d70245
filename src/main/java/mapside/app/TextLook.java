package mapside.app;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import mapside.card.Dress;
import mapside.messages.Messages;
import mapside.theme.Appearance;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.material2.Material2AL;

/** How the text is set: how far apart its lines are, and how long they may be. */
final class TextLook {

  private TextLook() {}

  /**
   * The button that shows the choices under itself.
   *
   * @param dressed is given the choices each time before they are shown
   * @param otherwise what they are shown under while the button itself is not to be seen
   */
  static Button button(
      Appearance appearance, Messages words, Consumer<Parent> dressed, Node otherwise) {
    Button button = Icons.button(Material2AL.FORMAT_LINE_SPACING, words.get("app.text"), () -> {});
    button.setOnAction(
        event ->
            card(appearance, words, dressed, button)
                .show(button.getParent().isVisible() ? button : otherwise));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static PopOver card(
      Appearance appearance, Messages words, Consumer<Parent> dressed, Button owner) {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("keys-card", "text-card");
    grid.addRow(
        0,
        new Label(words.get("app.text.spacing")),
        slider(
            "sets-text-spacing",
            words.get("app.text.spacing"),
            Appearance.LEAST_SPACING,
            Appearance.GREATEST_SPACING,
            0.1,
            appearance.lineSpacingProperty(),
            appearance::setLineSpacing));
    grid.addRow(
        1,
        new Label(words.get("app.text.length")),
        slider(
            "sets-text-length",
            words.get("app.text.length"),
            Appearance.SHORTEST_LINE,
            Appearance.LONGEST_LINE,
            5,
            appearance.lineLengthProperty(),
            appearance::setLineLength));
    Button reset = new Button(words.get("app.text.reset"));
    reset.setOnAction(event -> appearance.resetTextSize());
    grid.add(reset, 1, 2);
    Dress.as(owner.getScene(), grid);
    dressed.accept(grid);
    PopOver card = new PopOver(grid);
    card.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    card.setTitle(words.get("app.text"));
    card.setAnimated(false);
    return card;
  }

  private static Slider slider(
      String styleClass,
      String name,
      double least,
      double greatest,
      double step,
      ReadOnlyDoubleProperty shown,
      DoubleConsumer set) {
    Slider slider = new Slider(least, greatest, shown.get());
    slider.getStyleClass().add(styleClass);
    slider.setBlockIncrement(step);
    slider.setAccessibleText(name);
    slider.valueProperty().subscribe((before, now) -> set.accept(now.doubleValue()));
    shown.subscribe(
        now -> {
          if (Math.abs(slider.getValue() - now.doubleValue()) > 1e-6) {
            slider.setValue(now.doubleValue());
          }
        });
    return slider;
  }
}
