package mapside.map.tool;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import mapside.place.Language;
import mapside.place.Names;
import mapside.place.Territory;

/** The list of outlines that can be laid over the map, with a field to search it by any name. */
final class Chooser extends VBox {

  private static final int WIDTH = 250;

  /** What edges and the bar for scrolling take of the width. */
  private static final int ROUND = 42;

  private static final int ROW = 28;
  private static final int ROWS = 8;

  private final TextField search = new TextField();
  private final ListView<Territory> list = new ListView<>();
  private final Consumer<Territory> chosen;
  private final Runnable closed;
  private List<Territory> all = List.of();

  /**
   * Makes the list, empty.
   *
   * @param chosen takes what was chosen
   * @param closed is told when nothing is to be chosen
   */
  Chooser(Messages words, Consumer<Territory> chosen, Runnable closed) {
    this.chosen = chosen;
    this.closed = closed;
    getStyleClass().add("tool-chooser");
    Label title = new Label(words.get("tool.compare.title"));
    title.getStyleClass().add("tool-title");
    search.setPromptText(words.get("tool.compare.search"));
    search.setAccessibleText(words.get("tool.compare.search"));
    search.textProperty().subscribe(text -> filter());
    list.setCellFactory(view -> new Cell(words.language()));
    list.setPlaceholder(new Label(words.get("tool.compare.none")));
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROWS * ROW + 2);
    list.setAccessibleText(words.get("tool.compare.title"));
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // A click on the card is none on the map below.
    setOnMousePressed(event -> event.consume());
    setOnMouseReleased(event -> event.consume());
    setOnScroll(event -> event.consume());
    setPrefWidth(WIDTH);
    // Not before it is seen: the map is there sooner without.
    visibleProperty()
        .subscribe(
            (before, shown) -> {
              if (shown && getChildren().isEmpty()) {
                getChildren().setAll(title, search, list);
              }
            });
  }

  /** Shows a list; what comes first in it is looked for first. */
  void fill(List<Territory> territories) {
    all = List.copyOf(territories);
    filter();
  }

  /** Empties the field and gives it the keyboard. */
  void begin() {
    search.clear();
    search.requestFocus();
  }

  private void filter() {
    String wanted = folded(search.getText());
    List<Territory> found = new ArrayList<>();
    for (Territory territory : all) {
      if (rank(territory, wanted) < Integer.MAX_VALUE) {
        found.add(territory);
      }
    }
    if (!wanted.isEmpty()) {
      found.sort(Comparator.comparingInt(territory -> rank(territory, wanted)));
    }
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /** Names that begin so before names that hold it. */
  private static int rank(Territory territory, String wanted) {
    int best = Integer.MAX_VALUE;
    for (String name : territory.names().all()) {
      int at = folded(name).indexOf(wanted);
      if (at >= 0) {
        best = Math.min(best, at == 0 ? 0 : 1);
      }
    }
    return best;
  }

  /** Without case and accents. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    int index = list.getSelectionModel().getSelectedIndex();
    switch (code) {
      case ENTER -> choose();
      case ESCAPE -> closed.run();
      case DOWN, KP_DOWN -> list.getSelectionModel().select(Math.min(index + 1, lastIndex()));
      case UP, KP_UP -> list.getSelectionModel().select(Math.max(index - 1, 0));
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
    event.consume();
  }

  private int lastIndex() {
    return list.getItems().size() - 1;
  }

  private void choose() {
    Territory territory = list.getSelectionModel().getSelectedItem();
    if (territory != null) {
      chosen.accept(territory);
    }
  }

  /** The name in the language of the window, and beside it one in another. */
  private static final class Cell extends ListCell<Territory> {

    private final Locale reader;
    private final Label name = new Label();
    private final Label others = new Label();
    private final BorderPane row = new BorderPane(others);

    Cell(Locale reader) {
      this.reader = reader;
      getStyleClass().add("tool-choice");
      name.getStyleClass().add("tool-choice-name");
      others.getStyleClass().add("tool-choice-others");
      // The other one has what room is left beside the first.
      row.setLeft(name);
      name.setMaxWidth(WIDTH - ROUND);
      BorderPane.setAlignment(name, Pos.CENTER_LEFT);
      BorderPane.setAlignment(others, Pos.CENTER_LEFT);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Territory territory, boolean empty) {
      super.updateItem(territory, empty);
      if (empty || territory == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      // Not seen, but read aloud.
      setText(territory.names().in(reader));
      name.setText(territory.names().in(reader));
      others.setText(beside(territory.names()));
      setGraphic(row);
    }

    private String beside(Names names) {
      return reader.getLanguage().equals(Language.ENGLISH.code())
          ? names.primary(Language.JAPANESE).orElse("")
          : names.beside(reader).orElse("");
    }
  }
}
