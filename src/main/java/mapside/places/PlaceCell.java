package mapside.places;

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
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/** One place of the list: its name, what it is, and how often it is mentioned. */
final class PlaceCell extends ListCell<Place> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

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
    count.getStyleClass().add("place-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(name, kind);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, count);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
    setOnMouseEntered(event -> session.hover(Optional.ofNullable(getItem()).map(Place::id)));
    setOnMouseExited(event -> session.hover(Optional.empty()));
    // For as long as the session lives, as the list and its few cells do.
    session.selectionProperty().subscribe(this::mark);
  }

  @Override
  protected void updateItem(@Nullable Place place, boolean empty) {
    super.updateItem(place, empty);
    setText(null);
    if (place == null || empty) {
      setGraphic(null);
    } else {
      long mentions = session.reading().mentionCount(place.id());
      name.setText(place.names().english());
      kind.setText(messages.get("place.kind." + place.kind().code()));
      count.setText(String.valueOf(mentions));
      setAccessibleText(
          messages.get("places.row", place.names().english(), kind.getText(), mentions));
      setGraphic(row);
    }
    mark();
  }

  private void mark() {
    @Nullable Place place = getItem();
    pseudoClassStateChanged(CHOSEN, place != null && session.selection().contains(place.id()));
  }

  private void onPress(MouseEvent event) {
    @Nullable Place place = getItem();
    if (place == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.isShortcutDown()) {
      session.toggle(place.id());
    } else {
      session.select(place.id());
    }
  }
}
