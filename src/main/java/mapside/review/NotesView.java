package mapside.review;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mapside.link.Work;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/** All that the reader has added to the article, as a list that can be searched. */
public final class NotesView extends VBox {

  private final ReadingSession session;
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> rows = new FilteredList<>(all);
  private final ListView<Row> list = new ListView<>(rows);
  private final TextField search = new TextField();

  /** Shows what is added in a session. */
  public NotesView(ReadingSession session, Messages messages) {
    this.session = session;
    getStyleClass().add("notes-view");
    getStylesheets().add(stylesheet());
    search.setPromptText(messages.get("notes.search"));
    search.setAccessibleText(messages.get("notes.search"));
    search.textProperty().subscribe(words -> filter(words, messages.locale()));
    list.setCellFactory(view -> new RowCell(session, messages));
    list.setAccessibleText(messages.get("notes.title"));
    Label nothing = new Label(messages.get("notes.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("notes-none");
    list.setPlaceholder(nothing);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(search, new Insets(8));
    getChildren().setAll(search, list);
    session.revisions().workProperty().subscribe(this::fill);
    session.lostProperty().subscribe(lost -> fill(session.revisions().work()));
  }

  /** Puts the keyboard into the search field. */
  @Override
  public void requestFocus() {
    search.requestFocus();
  }

  private void fill(Work work) {
    String text = session.reading().article().plainText();
    List<Row> now = new ArrayList<>();
    work.notes().forEach(note -> now.add(new Row.Noted(note, note.range().in(text))));
    work.decisions().forEach(decision -> now.add(new Row.Decided(decision)));
    session.lostProperty().get().forEach(lost -> now.add(new Row.Lost(lost)));
    all.setAll(now);
  }

  private void filter(String words, Locale locale) {
    String wanted = words.strip().toLowerCase(locale);
    rows.setPredicate(row -> row.words().toLowerCase(locale).contains(wanted));
  }

  private void key(KeyEvent event) {
    @Nullable Row row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      RowCell.open(row, session);
    } else if (event.getCode() == KeyCode.DELETE) {
      RowCell.remove(row, session);
    } else {
      return;
    }
    event.consume();
  }

  private static String stylesheet() {
    URL sheet = NotesView.class.getResource("review.css");
    if (sheet == null) {
      throw new IllegalStateException("review.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
