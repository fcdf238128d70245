package mapside.places;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import mapside.session.ReadingSession;

/** Sets how sure a place that was found must be in order not to be drawn as a guess. */
final class SurenessBar extends VBox {

  private static final double PERCENT = 100;
  private static final double STEP = 5;

  private final Messages messages;
  private final Label label = new Label();
  private final Slider slider = new Slider(0, PERCENT, PERCENT / 2);

  SurenessBar(ReadingSession session, Messages messages) {
    this.messages = messages;
    getStyleClass().add("sureness-bar");
    label.getStyleClass().add("sureness-label");
    label.setLabelFor(slider);
    slider.getStyleClass().add("sets-places-sure");
    slider.setBlockIncrement(STEP);
    slider.setMajorTickUnit(STEP);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(messages.get("places.guesses.slider"));
    getChildren().setAll(label, slider);
    session.sureness().leastProperty().subscribe(least -> show(least.doubleValue()));
    slider
        .valueProperty()
        .subscribe(
            (before, now) -> session.sureness().leastProperty().set(now.doubleValue() / PERCENT));
    session
        .readingProperty()
        .subscribe(
            reading -> {
              setVisible(reading.isFound());
              setManaged(reading.isFound());
            });
  }

  private void show(double least) {
    label.setText(
        least <= 0 ? messages.get("places.guesses.all") : messages.get("places.guesses", least));
    double percent = Math.round(least * PERCENT);
    if (Math.abs(slider.getValue() - percent) >= 1) {
      slider.setValue(percent);
    }
  }
}
