package mapside.places;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.session.Selection;
import org.jspecify.annotations.Nullable;

/** The places of the article as a list that can be searched; a click selects everywhere. */
public final class PlacesView extends VBox {

  private final ReadingSession session;
  private final Messages messages;
  private final FilteredList<Place> places =
      new FilteredList<>(FXCollections.observableArrayList());
  private final ListView<Place> list = new ListView<>(places);
  private final TextField search = new TextField();

  /** Shows the places of a session and follows its selection. */
  public PlacesView(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    getStyleClass().add("places-view");
    getStylesheets().add(stylesheet());
    list.setCellFactory(view -> new PlaceCell(session, messages));
    list.setPlaceholder(new Label(messages.get("places.none")));
    list.setAccessibleText(messages.get("places.title"));
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    search.setPromptText(messages.get("places.search"));
    search.textProperty().subscribe(this::filter);
    search.setOnAction(event -> selectFirst());
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(search, new Insets(8));
    getChildren().setAll(search, list);
    session.readingProperty().subscribe(this::fill);
    session.selectionProperty().subscribe(this::follow);
  }

  /** Puts the keyboard into the search field. */
  @Override
  public void requestFocus() {
    search.requestFocus();
  }

  private static String stylesheet() {
    java.net.URL sheet = PlacesView.class.getResource("places.css");
    if (sheet == null) {
      throw new IllegalStateException("places.css is missing from the program");
    }
    return sheet.toExternalForm();
  }

  private void fill(LinkedArticle reading) {
    Collator byName = Collator.getInstance(messages.locale());
    List<Place> sorted =
        reading.places().values().stream()
            .sorted(
                Comparator.comparingLong((Place p) -> -reading.mentionCount(p.id()))
                    .thenComparing(p -> p.names().english(), byName))
            .toList();
    @SuppressWarnings("unchecked")
    var source = (javafx.collections.ObservableList<Place>) places.getSource();
    source.setAll(sorted);
  }

  private void filter(String words) {
    String wanted = words.strip().toLowerCase(messages.locale());
    places.setPredicate(
        place ->
            place.names().all().stream()
                .anyMatch(name -> name.toLowerCase(messages.locale()).contains(wanted)));
  }

  private void selectFirst() {
    if (!places.isEmpty()) {
      session.select(places.getFirst().id());
    }
  }

  private void follow(Selection selection) {
    if (selection.places().isEmpty()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    PlaceId last = selection.places().getLast();
    for (Place place : places) {
      if (place.id().equals(last)) {
        list.getSelectionModel().select(place);
        // Under the pointer the rows stay, so that the next click finds the row it is meant for.
        if (!list.isHover()) {
          list.scrollTo(Math.max(0, places.indexOf(place) - 3));
        }
      }
    }
  }

  private void onKey(KeyEvent event) {
    @Nullable Place focused = list.getFocusModel().getFocusedItem();
    if (focused == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      session.select(focused.id());
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      session.toggle(focused.id());
      event.consume();
    }
  }
}
