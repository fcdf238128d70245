package mapside.contents;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mapside.article.Article;
import mapside.article.Block;
import mapside.messages.Messages;
import mapside.session.ReadingSession;

/** The headings of the article as a list; the one that is being read is marked. */
public final class ContentsView extends VBox {

  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ListView<Entry> list = new ListView<>(entries);
  private final IntConsumer jump;

  /**
   * One heading.
   *
   * @param words what it says
   * @param depth 0 for the least deep ones of the article
   * @param offset where it stands in the plain text
   */
  record Entry(String words, int depth, int offset) {}

  /**
   * Shows the headings of the article of a session, and of every other one that it opens.
   *
   * @param jump goes to an offset of the plain text
   */
  public ContentsView(ReadingSession session, Messages messages, IntConsumer jump) {
    this.jump = jump;
    getStyleClass().add("contents-view");
    getStylesheets().add(stylesheet());
    Label title = new Label(messages.get("contents.title"));
    title.getStyleClass().add("contents-title");
    list.setPlaceholder(new Label(messages.get("contents.none")));
    list.setAccessibleText(messages.get("contents.title"));
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setCellFactory(view -> new ContentsCell(this::go));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, list);
    session
        .readingProperty()
        .map(reading -> reading.article())
        .subscribe(article -> entries.setAll(entriesOf(article)));
  }

  private static String stylesheet() {
    URL sheet = ContentsView.class.getResource("contents.css");
    if (sheet == null) {
      throw new IllegalStateException("contents.css is missing from the program");
    }
    return sheet.toExternalForm();
  }

  /** The title heads the text anyway, and is left out. */
  private static List<Entry> entriesOf(Article article) {
    List<Block.Heading> headings = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      if (article.blocks().get(i) instanceof Block.Heading heading
          && !(i == 0 && heading.level() == 1)) {
        headings.add(heading);
      }
    }
    int least = headings.stream().mapToInt(Block.Heading::level).min().orElse(1);
    return headings.stream()
        .map(
            heading ->
                new Entry(
                    article.textOf(heading).replace('\n', ' '),
                    heading.level() - least,
                    heading.range().start()))
        .toList();
  }

  /** Puts the keyboard into the list. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  /** Marks the heading that an offset stands under. */
  public void follow(int offset) {
    int at = -1;
    for (int i = 0; i < entries.size() && entries.get(i).offset() <= offset; i++) {
      at = i;
    }
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (at != list.getSelectionModel().getSelectedIndex() && !list.isFocused()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 3));
    }
  }

  private void go(Entry entry) {
    jump.accept(entry.offset());
  }

  private void onKey(KeyEvent event) {
    Entry selected = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      go(selected);
      event.consume();
    }
  }
}
