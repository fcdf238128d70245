package mapside.review;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.messages.Messages;
import mapside.session.Notebook;
import mapside.session.ReadingSession;
import org.kordamp.ikonli.material2.Material2AL;

/** Where a note is written, and its colour chosen. */
final class NoteBox extends VBox {

  private static final double WIDTH = 440;
  private static final int ROWS = 4;

  private final ReadingSession session;
  private final Notebook notebook;
  private final Runnable home;
  private final Label quote = new Label();
  private final TextArea words = new TextArea();

  /**
   * Starts hidden.
   *
   * @param home takes the keyboard when a note is written
   */
  NoteBox(ReadingSession session, Messages messages, Runnable home) {
    this.session = session;
    this.notebook = session.notebook();
    this.home = home;
    getStyleClass().addAll("review-float", "note-box");
    quote.getStyleClass().add("note-quote");
    words.setPromptText(messages.get("notes.prompt"));
    words.setAccessibleText(messages.get("notes.prompt"));
    words.setWrapText(true);
    words.setPrefRowCount(ROWS);
    words.getStyleClass().add("note-words");
    HBox buttons = new HBox();
    buttons.getStyleClass().add("note-buttons");
    for (Colour colour : Colour.values()) {
      buttons.getChildren().add(Buttons.colour(colour, messages, () -> paint(colour)));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons
        .getChildren()
        .addAll(
            Buttons.icon(
                Material2AL.DELETE_OUTLINE,
                messages.get("notes.remove"),
                "note-remove",
                this::remove),
            space,
            Buttons.words(messages.get("notes.done"), "note-done", this::done));
    getChildren().setAll(quote, words, buttons);
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setVisible(false);
    notebook.openProperty().subscribe((before, now) -> show(before));
  }

  /** What was written in a note before another one is opened stays written. */
  private void show(Optional<String> before) {
    before.flatMap(session.revisions().work()::note).ifPresent(this::keep);
    Optional<Note> note = notebook.openNote();
    setVisible(note.isPresent());
    note.ifPresent(
        each -> {
          String text = each.range().in(session.reading().article().plainText());
          quote.setText(text.replace('\n', ' '));
          words.setText(each.words());
          words.requestFocus();
          words.end();
        });
  }

  private void keep(Note note) {
    String written = words.getText().strip();
    if (!written.equals(note.words())) {
      notebook.say(note, written);
    }
  }

  private void paint(Colour colour) {
    notebook.openNote().ifPresent(note -> notebook.paint(note, colour));
  }

  private void remove() {
    Optional<Note> note = notebook.openNote();
    // What was begun goes with the note, and is no change of its own.
    note.ifPresent(each -> words.setText(each.words()));
    note.ifPresent(notebook::remove);
    home.run();
  }

  private void done() {
    notebook.close();
    home.run();
  }

  private void key(KeyEvent event) {
    boolean isDone =
        event.getCode() == KeyCode.ESCAPE
            || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (isDone) {
      done();
      event.consume();
    }
  }
}
