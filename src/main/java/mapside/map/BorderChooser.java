package mapside.map;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import mapside.messages.Messages;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;
import mapside.place.Era;
import mapside.session.MapChoices;

/** Chooses the borders that are drawn: those of the present, or of a year, and explains them. */
final class BorderChooser extends VBox {

  private static final List<String> PLACES =
      List.of(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);

  private final MapChoices choices;
  private final DisputeHistory history;
  private final Messages words;
  private final Map<BorderView.Present, ToggleButton> segments =
      new EnumMap<>(BorderView.Present.class);
  private final Slider years;
  private final Label title = new Label();
  private final Label sentence = new Label();
  private final Label others = new Label();

  BorderChooser(MapChoices choices, DisputeHistory history, Messages words) {
    this.choices = choices;
    this.history = history;
    this.words = words;
    getStyleClass().add("panel-part");
    years = new Slider(0, history.eras().size(), history.eras().size());
    HBox row = segments();
    setUpYears();
    title.getStyleClass().add("panel-title");
    sentence.getStyleClass().add("panel-sentence");
    others.setText(words.get("map.borders.others"));
    others.getStyleClass().add("panel-note");
    others.managedProperty().bind(others.visibleProperty());
    for (Label text : List.of(title, sentence, others)) {
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
    }
    getChildren().setAll(row, years, title, sentence, others);
    choices.bordersProperty().subscribe(this::show);
  }

  private HBox segments() {
    HBox row = new HBox();
    row.getStyleClass().addAll("panel-segments", "sets-map-borders");
    for (BorderView.Present present : BorderView.Present.values()) {
      ToggleButton button = new ToggleButton(words.get("map.borders." + present.code()));
      button.getStyleClass().add(PLACES.get(present.ordinal()));
      button.setOnAction(
          event -> {
            choices.bordersProperty().set(BorderView.of(present));
            // A second press on the one that is shown leaves it shown.
            show(choices.bordersProperty().get());
          });
      segments.put(present, button);
      row.getChildren().add(button);
    }
    return row;
  }

  private void setUpYears() {
    years.getStyleClass().addAll("panel-years", "sets-map-borders");
    years.setMajorTickUnit(1);
    years.setMinorTickCount(0);
    years.setBlockIncrement(1);
    years.setSnapToTicks(true);
    years.setShowTickLabels(true);
    years.setShowTickMarks(true);
    years.setLabelFormatter(new YearWords());
    years.setAccessibleText(words.get("map.borders.year"));
    years.setManaged(!history.eras().isEmpty());
    years.setVisible(!history.eras().isEmpty());
    years.valueProperty().subscribe((before, now) -> choose((int) Math.rint(now.doubleValue())));
  }

  private void choose(int stop) {
    BorderView view = choices.bordersProperty().get();
    BorderView chosen =
        stop < history.eras().size() ? view.in(history.eras().get(stop).year()) : view.now();
    choices.bordersProperty().set(chosen);
  }

  private void show(BorderView view) {
    boolean isNow = history.era(view).isEmpty();
    segments.forEach((present, button) -> button.setSelected(isNow && present == view.present()));
    if (!years.isValueChanging()) {
      years.setValue(history.era(view).map(history.eras()::indexOf).orElse(history.eras().size()));
    }
    title.setText(history.era(view).map(Era::title).orElse(words.get("map.borders.now")));
    sentence.setText(history.sentence(view));
    others.setVisible(!isNow);
  }

  /** The years below the slider. */
  private final class YearWords extends StringConverter<Double> {

    @Override
    public String toString(Double stop) {
      int index = (int) Math.rint(stop);
      return index < history.eras().size()
          ? Integer.toString(history.eras().get(index).year())
          : words.get("map.borders.now");
    }

    @Override
    public Double fromString(String text) {
      throw new UnsupportedOperationException("nobody types a year here");
    }
  }
}
