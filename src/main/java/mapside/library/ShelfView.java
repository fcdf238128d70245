package mapside.library;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import mapside.messages.Messages;

/** The start page: readings as cards, and a search in them. */
public final class ShelfView extends VBox {

  private static final Duration PAUSE = Duration.millis(150);

  private final Library library;
  private final Messages messages;
  private final TextField search = new TextField();
  private final FlowPane cards = new FlowPane();
  private final FlowPane sharedCards = new FlowPane();
  private final Button close;
  private final Label nothing = new Label();
  private final Label sharedTitle = new Label();
  private final PauseTransition typing = new PauseTransition(PAUSE);

  /** Whether what is shown answers the words in the search. */
  private boolean isAnswered;

  /** Shows a library; {@link #show} fills it. */
  public ShelfView(Library library, Messages messages) {
    this.library = library;
    this.messages = messages;
    getStyleClass().add("shelf-view");
    getStylesheets().add(stylesheet());
    Label title = new Label(messages.get("shelf.title"));
    title.getStyleClass().add("shelf-title");
    search.setPromptText(messages.get("shelf.search"));
    search.setAccessibleText(messages.get("shelf.search"));
    search.getStyleClass().add("shelf-search");
    search
        .textProperty()
        .subscribe(
            (before, now) -> {
              isAnswered = false;
              typing.playFromStart();
            });
    typing.setOnFinished(event -> look());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    HBox.setHgrow(search, Priority.ALWAYS);
    close = button("shelf.close", "shelf-close", library::close);
    HBox bar =
        new HBox(
            search,
            button("shelf.open", "shelf-open", library::choose),
            button("shelf.paste", "shelf-paste", library::paste),
            close);
    bar.getStyleClass().add("shelf-bar");
    cards.getStyleClass().add("shelf-cards");
    nothing.getStyleClass().add("shelf-nothing");
    nothing.setWrapText(true);
    sharedTitle.setText(messages.get("shelf.shared"));
    sharedTitle.getStyleClass().add("shelf-group");
    sharedCards.getStyleClass().addAll("shelf-cards", "shelf-shared");
    showShared(List.of());
    VBox content = new VBox(cards, nothing, sharedTitle, sharedCards);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("shelf-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(title, bar, scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows what is on the shelf now, and puts the keyboard into the search. */
  public void show() {
    close.setVisible(library.hasArticle());
    close.setManaged(library.hasArticle());
    search.clear();
    typing.stop();
    // The pictures of maps may be others than when it was shown last.
    cards.getChildren().clear();
    sharedCards.getChildren().clear();
    look();
    focusSearch();
  }

  /** Puts the keyboard into the search. */
  public void focusSearch() {
    search.requestFocus();
  }

  private Button button(String key, String styleClass, Runnable action) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add(styleClass);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void look() {
    String words = search.getText().strip();
    isAnswered = false;
    library.shared(
        words,
        found -> {
          if (search.getText().strip().equals(words)) {
            showShared(found);
          }
        });
    Consumer<List<Entry>> then =
        found -> {
          if (search.getText().strip().equals(words)) {
            fill(found);
            isAnswered = true;
          }
        };
    if (words.isEmpty()) {
      library.recent(then);
    } else {
      library.search(words, then);
    }
  }

  private void showShared(List<Entry> entries) {
    fill(sharedCards, entries);
    for (Node part : List.of(sharedTitle, sharedCards)) {
      part.setVisible(!entries.isEmpty());
      part.setManaged(!entries.isEmpty());
    }
  }

  /** Cards that stay as they are remain, with the press, the pointer and the keyboard on them. */
  private void fill(FlowPane pane, List<Entry> entries) {
    Optional<Path> at =
        getScene() != null
                && getScene().getFocusOwner() instanceof EntryCard card
                && card.getParent() == pane
            ? Optional.of(card.entry().file())
            : Optional.empty();
    Map<Entry, EntryCard> there = new HashMap<>();
    pane.getChildren().forEach(each -> there.put(((EntryCard) each).entry(), (EntryCard) each));
    List<EntryCard> now = new ArrayList<>();
    for (Entry entry : entries) {
      EntryCard card = there.remove(entry);
      now.add(card == null ? new EntryCard(entry, messages, library, this::look) : card);
    }
    if (!pane.getChildren().equals(now)) {
      pane.getChildren().setAll(now);
    }
    at.flatMap(file -> now.stream().filter(card -> card.entry().file().equals(file)).findAny())
        .ifPresent(Node::requestFocus);
  }

  private void fill(List<Entry> entries) {
    fill(cards, entries);
    nothing.setText(entries.isEmpty() ? messages.get("shelf.nothing") : "");
  }

  /** Down goes on to what was found, Enter opens the first of it. */
  private void searchKey(KeyEvent event) {
    Optional<EntryCard> first =
        Stream.of(cards, sharedCards)
            .flatMap(pane -> pane.getChildren().stream())
            .map(EntryCard.class::cast)
            .findFirst();
    if (event.getCode() == KeyCode.DOWN) {
      first.ifPresent(Node::requestFocus);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && isAnswered) {
      first.ifPresent(EntryCard::fire);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && library.hasArticle()) {
      library.close();
      event.consume();
    }
  }

  private static String stylesheet() {
    URL sheet = ShelfView.class.getResource("library.css");
    if (sheet == null) {
      throw new IllegalStateException("library.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
