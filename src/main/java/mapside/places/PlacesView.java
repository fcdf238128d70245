package mapside.places;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
import mapside.session.ReadingSession;
import mapside.session.Selection;
import org.jspecify.annotations.Nullable;

/** The places of the article as a list that can be searched; a click selects everywhere. */
public final class PlacesView extends VBox {

  private final ReadingSession session;
  private final Messages messages;
  private final ObservableList<Entry> all = FXCollections.observableArrayList();
  private final FilteredList<Entry> entries = new FilteredList<>(all);
  private final ListView<Entry> list = new ListView<>(entries);
  private final TextField search = new TextField();

  /** Shows the places of a session and follows its selection. */
  public PlacesView(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    getStyleClass().add("places-view");
    getStylesheets().add(stylesheet());
    list.setCellFactory(view -> new PlaceCell(session, messages));
    list.setAccessibleText(messages.get("places.title"));
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    search.setPromptText(messages.get("places.search"));
    search.textProperty().subscribe(this::filter);
    search.setOnAction(event -> selectFirst());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(search, new Insets(8));
    getChildren().setAll(search, new SurenessBar(session, messages), list);
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
    Comparator<Place> mostNamed =
        Comparator.comparingLong((Place place) -> -reading.mentionCount(place.id()))
            .thenComparing(place -> place.names().in(messages.language()), byName);
    List<Entry> rows = new ArrayList<>();
    reading.places().values().stream().sorted(mostNamed).map(Entry.Known::new).forEach(rows::add);
    rows.addAll(unplaced(reading));
    all.setAll(rows);
    list.setPlaceholder(new Label(messages.get(rows.isEmpty() ? "places.empty" : "places.none")));
    follow(session.selection());
  }

  /** Below all places, each name once. */
  private static List<Entry> unplaced(LinkedArticle reading) {
    Map<String, Long> counts = new LinkedHashMap<>();
    reading.unplaced().forEach(each -> counts.merge(each.name(), 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .<Entry>map(each -> new Entry.Unplaced(each.getKey(), each.getValue()))
        .toList();
  }

  private void filter(String words) {
    String wanted = words.strip().toLowerCase(messages.locale());
    entries.setPredicate(entry -> entry.has(wanted, messages.locale()));
  }

  private void selectFirst() {
    if (!entries.isEmpty()) {
      select(entries.getFirst());
    }
  }

  private void select(Entry entry) {
    switch (entry) {
      case Entry.Known known -> session.select(known.place().id());
      case Entry.Unplaced unplaced -> session.selectUnplaced(unplaced.name());
    }
  }

  private void follow(Selection selection) {
    OptionalInt row =
        IntStream.range(0, entries.size())
            .filter(index -> isLast(entries.get(index), selection))
            .findFirst();
    if (row.isEmpty()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().select(row.getAsInt());
    // Under the pointer the rows stay, so that the next click finds the row it is meant for.
    if (!list.isHover()) {
      list.scrollTo(Math.max(0, row.getAsInt() - 3));
    }
  }

  /** Whether a row stands for what was selected last. */
  private static boolean isLast(Entry entry, Selection selection) {
    return switch (entry) {
      case Entry.Known known ->
          !selection.isEmpty() && known.place().id().equals(selection.places().getLast());
      case Entry.Unplaced unplaced -> selection.unplaced().equals(Optional.of(unplaced.name()));
    };
  }

  /** Down goes on into the list; Esc takes back the words, then leaves what else it leaves. */
  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !entries.isEmpty()) {
      list.requestFocus();
      if (list.getFocusModel().getFocusedItem() == null) {
        list.getFocusModel().focus(0);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      if (search.getText().isEmpty()) {
        // The window knows what; it passes by the keys that are typed into a field.
        fireEvent(event.copyFor(this, this));
      } else {
        search.clear();
      }
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    @Nullable Entry focused = list.getFocusModel().getFocusedItem();
    if (focused == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      select(focused);
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      if (focused instanceof Entry.Known known) {
        session.toggle(known.place().id());
      } else {
        select(focused);
      }
      event.consume();
    }
  }
}
