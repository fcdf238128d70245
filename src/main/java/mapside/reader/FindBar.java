package mapside.reader;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mapside.messages.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** The field to find words in the text, with how often they stand there. */
final class FindBar extends HBox {

  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  /** What the bar asks for. */
  interface Verbs {

    /** Other words are looked for. */
    void find(String words);

    /** The next hit, or for −1 the one before. */
    void step(int by);

    /** Finding is over. */
    void close();
  }

  private final Messages words;
  private final Verbs verbs;
  private final TextField field = new TextField();
  private final Label count = new Label();

  FindBar(Messages words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
    getStyleClass().add("find-bar");
    field.setPromptText(words.get("reader.find.prompt"));
    field.setAccessibleText(words.get("reader.find.prompt"));
    field.getStyleClass().add("find-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.textProperty().subscribe((before, now) -> verbs.find(now));
    count.getStyleClass().add("find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            field,
            count,
            Glyphs.button(
                Material2AL.EXPAND_LESS,
                words.get("reader.find.previous"),
                "find-previous",
                () -> verbs.step(-1)),
            Glyphs.button(
                Material2AL.EXPAND_MORE,
                words.get("reader.find.next"),
                "find-next",
                () -> verbs.step(1)),
            Glyphs.button(
                Material2AL.CLOSE, words.get("reader.find.close"), "find-close", verbs::close));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    setVisible(false);
  }

  /** Takes the keyboard, with some words to begin with; without any, the last ones stay. */
  void open(String start) {
    setVisible(true);
    if (!start.isEmpty()) {
      field.setText(start);
    }
    field.requestFocus();
    field.selectAll();
    verbs.find(field.getText());
  }

  /** What is looked for. */
  String query() {
    return field.getText();
  }

  /** Says at which hit the reader is, from 0, and how many there are. */
  void show(int active, int hits) {
    boolean nothing = hits == 0 && !query().isEmpty();
    count.setText(
        query().isEmpty()
            ? ""
            : nothing
                ? words.get("reader.find.nothing")
                : words.get("reader.find.count", active + 1, hits));
    pseudoClassStateChanged(NOTHING, nothing);
  }

  private void onKey(KeyEvent event) {
    int direction = event.isShiftDown() ? -1 : 1;
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == field
        || event.getCode() == KeyCode.F3) {
      verbs.step(direction);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      verbs.close();
    } else {
      return;
    }
    event.consume();
  }
}
