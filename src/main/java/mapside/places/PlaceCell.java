package mapside.places;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.link.Finding;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/** One row of the list: the name, what it is, how sure that is, and how often it is mentioned. */
final class PlaceCell extends ListCell<Entry> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");

  private final ReadingSession session;
  private final Messages messages;
  private final Label name = new Label();
  private final Label kind = new Label();
  private final Label count = new Label();
  private final HBox row;

  PlaceCell(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    getStyleClass().add("place-cell");
    name.getStyleClass().add("place-name");
    kind.getStyleClass().add("place-kind");
    // In some languages that is long, and names in two are.
    for (Label line : List.of(name, kind)) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
    }
    // The row is as wide as the list, however long its words are.
    setPrefWidth(0);
    count.getStyleClass().add("place-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(name, kind);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, count);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
    setOnMouseEntered(event -> point());
    setOnMouseExited(event -> session.hover(Optional.empty()));
    // For as long as the session lives, as the list and its few cells do.
    session.selectionProperty().subscribe(this::mark);
    session.sureness().leastProperty().subscribe((before, now) -> describe());
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    setGraphic(entry == null || empty ? null : row);
    describe();
    mark();
  }

  private void describe() {
    @Nullable Entry entry = getItem();
    boolean isGuess =
        switch (entry) {
          case Entry.Known known -> describe(known.place());
          case Entry.Unplaced unplaced -> describe(unplaced);
          case null -> false;
        };
    pseudoClassStateChanged(GUESS, isGuess);
  }

  private boolean describe(Place place) {
    boolean isGuess = session.sureness().isGuess(place.id());
    String sort = messages.get("place.kind." + place.kind().code());
    Optional<Double> sure =
        session
            .reading()
            .surestMention(place.id())
            .flatMap(Mention::finding)
            .map(Finding::confidence);
    String key = isGuess ? "places.guess" : "places.found";
    String told = sure.map(confidence -> messages.get(key, sort, confidence)).orElse(sort);
    // As the article may write it, and as most maps do.
    kind.setText(
        place.names().beside(messages.language()).map(name -> name + " · " + told).orElse(told));
    show(place.names().in(messages.language()), session.reading().mentionCount(place.id()));
    setAccessibleText(
        messages.get(
            "places.row",
            name.getText(),
            kind.getText(),
            session.reading().mentionCount(place.id())));
    return isGuess;
  }

  private boolean describe(Entry.Unplaced unplaced) {
    kind.setText(messages.get("places.unplaced.kind"));
    show(unplaced.name(), unplaced.count());
    setAccessibleText(messages.get("places.unplaced.row", unplaced.name(), unplaced.count()));
    return true;
  }

  private void show(String words, long mentions) {
    name.setText(words);
    count.setText(String.valueOf(mentions));
  }

  private void point() {
    switch (getItem()) {
      case Entry.Known known -> session.hover(Optional.of(known.place().id()));
      case Entry.Unplaced unplaced -> session.hoverName(unplaced.name());
      case null -> session.hover(Optional.empty());
    }
  }

  private void mark() {
    boolean chosen =
        switch (getItem()) {
          case Entry.Known known -> session.selection().contains(known.place().id());
          case Entry.Unplaced unplaced ->
              session.selection().unplaced().equals(Optional.of(unplaced.name()));
          case null -> false;
        };
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private void onPress(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      correct();
    }
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    switch (getItem()) {
      case Entry.Known known when event.isShortcutDown() -> session.toggle(known.place().id());
      case Entry.Known known -> session.select(known.place().id());
      case Entry.Unplaced unplaced -> session.selectUnplaced(unplaced.name());
      case null -> {}
    }
  }

  /** Asks what the name means. */
  private void correct() {
    switch (getItem()) {
      case Entry.Known known -> session.select(known.place().id());
      case Entry.Unplaced unplaced -> session.selectUnplaced(unplaced.name());
      case null -> {
        return;
      }
    }
    session.review().beginSelected();
  }
}
