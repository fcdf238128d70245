package mapside.review;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import mapside.link.Decision;
import mapside.link.Decision.Scope;
import mapside.link.Note;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A row of the list of notes; a click goes there in the text. */
final class RowCell extends ListCell<Row> {

  private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
  private static final double RADIUS = 6;

  /** The sign before the words, the button behind them, and the free space, in logical pixels. */
  private static final double AROUND = 92;

  private final ReadingSession session;
  private final Messages messages;
  private final Label passage = new Label();
  private final Label words = new Label();
  private final HBox row = new HBox();
  private final VBox both = new VBox(passage, words);
  private final Button remove;

  RowCell(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    getStyleClass().add("note-cell");
    passage.getStyleClass().add("note-passage");
    words.getStyleClass().add("note-text");
    words.setWrapText(true);
    HBox.setHgrow(both, Priority.ALWAYS);
    row.getStyleClass().add("note-row");
    remove =
        Buttons.icon(
            Material2AL.DELETE_OUTLINE, messages.get("notes.remove"), "row-remove", this::remove);
    setPrefWidth(0);
    // A cell breaks no lines by itself: it asks for its height before it knows its width.
    both.prefWidthProperty().bind(widthProperty().subtract(AROUND));
    words.setMinHeight(Region.USE_PREF_SIZE);
    setOnMouseClicked(
        event -> {
          @Nullable Row item = getItem();
          if (event.getButton() == MouseButton.PRIMARY && item != null) {
            open(item, session);
          }
        });
  }

  /** Goes to where it is in the text; a note is opened. */
  static void open(Row row, ReadingSession session) {
    switch (row) {
      case Row.Noted noted -> {
        session.goTo(noted.note().range());
        session.notebook().open(noted.note());
      }
      case Row.Decided decided -> {
        session.goTo(decided.decision().range());
        decided
            .decision()
            .place()
            .ifPresent(place -> session.selectAt(place.id(), decided.decision().range().start()));
      }
      case Row.Lost ignored -> {}
    }
  }

  /** Takes it away; what was lost stays, so that nothing is lost for good. */
  static void remove(Row row, ReadingSession session) {
    switch (row) {
      case Row.Noted noted -> session.notebook().remove(noted.note());
      case Row.Decided decided -> session.notebook().remove(decided.decision());
      case Row.Lost ignored -> {}
    }
  }

  private void remove() {
    @Nullable Row item = getItem();
    if (item != null) {
      remove(item, session);
    }
  }

  @Override
  protected void updateItem(@Nullable Row item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    pseudoClassStateChanged(LOST, item instanceof Row.Lost);
    if (item == null || empty) {
      setGraphic(null);
      return;
    }
    List<Node> parts = new ArrayList<>();
    switch (item) {
      case Row.Noted(Note note, String text) -> {
        Circle dot = new Circle(RADIUS);
        dot.getStyleClass().addAll("mark-dot", "mark-" + note.colour().code());
        parts.add(dot);
        tell(text.replace('\n', ' '), note.words());
      }
      case Row.Decided(Decision decision) -> {
        parts.add(
            sign(
                decision.place().isPresent()
                    ? Material2MZ.PLACE
                    : Material2MZ.NOT_LISTED_LOCATION));
        tell(decision.name(), told(decision));
      }
      case Row.Lost lost -> {
        parts.add(sign(Material2AL.HELP_OUTLINE));
        tell(lost.lost().words(), messages.get("notes.lost", lost.lost().told()));
      }
    }
    parts.add(both);
    if (!(item instanceof Row.Lost)) {
      parts.add(remove);
    }
    row.getChildren().setAll(parts);
    setGraphic(row);
    setAccessibleText(passage.getText() + ", " + words.getText());
  }

  private static Node sign(Ikon icon) {
    return new FontIcon(icon);
  }

  private void tell(String first, String second) {
    passage.setText(first);
    words.setText(second);
    words.setVisible(!second.isEmpty());
    words.setManaged(!second.isEmpty());
  }

  private String told(Decision decision) {
    String what =
        decision
            .place()
            .map(
                place -> {
                  List<String> parts =
                      new ArrayList<>(List.of(place.names().in(messages.language())));
                  parts.addAll(place.facts().within(messages.language()));
                  return String.join(", ", parts);
                })
            .orElse(messages.get("review.none"));
    return messages.get(
        decision.scope() == Scope.ALL ? "notes.decided.all" : "notes.decided.one", what);
  }
}
