package mapside.map;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import mapside.place.BorderView;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.session.MapChoices;

/** Chooses the languages that names are written in, one or two. */
final class NamesChooser extends VBox {

  private static final List<String> PLACES =
      List.of(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);

  private final MapChoices choices;
  private final List<ToggleButton> buttons = new ArrayList<>();

  NamesChooser(MapChoices choices, Messages words) {
    this.choices = choices;
    getStyleClass().add("panel-part");
    HBox row = new HBox();
    row.getStyleClass().addAll("panel-segments", "sets-map-names");
    for (Language language : Language.values()) {
      ToggleButton button = new ToggleButton(words.get("map.names." + language.code()));
      button.setAccessibleText(words.get("map.names.in", button.getText()));
      // As high as the one with the highest letters.
      button.setMaxHeight(Double.MAX_VALUE);
      button.getStyleClass().add(PLACES.get(language.ordinal()));
      button.getStyleClass().add("in-" + language.code());
      button.setOnAction(event -> choose(language));
      buttons.add(button);
      row.getChildren().add(button);
    }
    Label title = new Label(words.get("map.names"));
    title.getStyleClass().add("panel-title");
    CheckBox then = new CheckBox(words.get("map.names.then"));
    then.getStyleClass().add("sets-map-old-names");
    then.selectedProperty().bindBidirectional(choices.oldNamesProperty());
    then.visibleProperty().bind(choices.bordersProperty().map(NamesChooser::isOfYear));
    then.managedProperty().bind(then.visibleProperty());
    getChildren().setAll(title, row, then);
    choices.namingProperty().subscribe(this::show);
  }

  private static boolean isOfYear(BorderView view) {
    return view.year().isPresent();
  }

  private void choose(Language language) {
    choices.namingProperty().set(choices.namingProperty().get().toggled(language));
    // The last language can't be taken away, and the button has sprung out already.
    show(choices.namingProperty().get());
  }

  private void show(Naming naming) {
    for (Language language : Language.values()) {
      buttons.get(language.ordinal()).setSelected(naming.languages().contains(language));
    }
  }
}
