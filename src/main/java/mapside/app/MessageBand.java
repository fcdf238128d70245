package mapside.app;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** Tells, above everything else, what could not be done and what to do about it. */
final class MessageBand extends VBox {

  private final ObservableList<String> problems = FXCollections.observableArrayList();
  private final Messages messages;

  MessageBand(Messages messages) {
    this.messages = messages;
    getStyleClass().add("message-band");
    problems.subscribe(this::rebuild);
    rebuild();
  }

  /** Replaces what is told. */
  void tell(List<String> texts) {
    problems.setAll(texts.stream().distinct().toList());
  }

  /** Tells one thing more. */
  void add(String text) {
    if (!problems.contains(text)) {
      problems.add(text);
    }
  }

  /** What is told now. */
  List<String> told() {
    return List.copyOf(problems);
  }

  private void rebuild() {
    getChildren().setAll(problems.stream().map(this::row).toList());
    setVisible(!problems.isEmpty());
    setManaged(!problems.isEmpty());
  }

  private HBox row(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox row =
        new HBox(
            words,
            Icons.button(
                Material2AL.CLOSE, messages.get("app.dismiss"), () -> problems.remove(text)));
    row.getStyleClass().add("message-row");
    return row;
  }
}
