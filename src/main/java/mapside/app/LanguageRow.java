package mapside.app;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import mapside.messages.Tongue;

/**
 * Chooses the language of the window, each called as it calls itself. Every part of a window holds
 * its words from when it was made, so the choice holds from the next start on, which is said in the
 * language that was chosen: who can't read the window's own can read that.
 */
final class LanguageRow extends VBox {

  private final Messages words;
  private final Memory memory;
  private final Label note = new Label();
  private final List<ToggleButton> buttons = new ArrayList<>();

  LanguageRow(Messages words, Memory memory) {
    this.words = words;
    this.memory = memory;
    getStyleClass().add("language-row");
    Label title = new Label(words.get("language.title"));
    HBox row = new HBox(title);
    row.getStyleClass().addAll("languages", "sets-language");
    ToggleGroup group = new ToggleGroup();
    add(group, words.get("language.system"), Optional.empty());
    for (Tongue tongue : Tongue.values()) {
      add(group, in(tongue).get("language.name"), Optional.of(tongue));
    }
    buttons.forEach(button -> button.getStyleClass().add(Styles.CENTER_PILL));
    buttons.getFirst().getStyleClass().add(Styles.LEFT_PILL);
    buttons.getLast().getStyleClass().add(Styles.RIGHT_PILL);
    buttons.getFirst().getStyleClass().remove(Styles.CENTER_PILL);
    buttons.getLast().getStyleClass().remove(Styles.CENTER_PILL);
    row.getChildren().addAll(buttons);
    note.setVisible(false);
    note.setManaged(false);
    getChildren().setAll(row, note);
  }

  private void add(ToggleGroup group, String name, Optional<Tongue> tongue) {
    ToggleButton button = new ToggleButton(name);
    button.setToggleGroup(group);
    // As high as the one with the highest letters.
    button.setMaxHeight(Double.MAX_VALUE);
    button.setSelected(memory.tongue().equals(tongue));
    tongue.ifPresent(chosen -> button.getStyleClass().add("in-" + chosen.code()));
    // One of them always holds, and the button has sprung out already.
    button.setOnAction(event -> button.setSelected(true));
    // The arrow keys choose without an action.
    button
        .selectedProperty()
        .subscribe(
            (before, isChosen) -> {
              if (isChosen) {
                choose(tongue);
              }
            });
    buttons.add(button);
  }

  private void choose(Optional<Tongue> tongue) {
    memory.tongue(tongue);
    note.setText(
        tongue
            .map(chosen -> in(chosen).get("language.next"))
            .orElseGet(() -> words.get("language.next.system")));
    note.getStyleClass().removeIf(style -> style.startsWith("in-"));
    tongue.ifPresent(chosen -> note.getStyleClass().add("in-" + chosen.code()));
    boolean isNew = tongue.map(chosen -> chosen != words.tongue()).orElse(true);
    note.setVisible(isNew);
    note.setManaged(isNew);
  }

  private Messages in(Tongue tongue) {
    return Messages.of(tongue.in(words.locale()));
  }
}
