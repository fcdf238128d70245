package mapside.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import mapside.geo.GeoBounds;
import mapside.link.Alternative;
import mapside.link.Decision.Scope;
import mapside.link.Finding;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.session.Review;
import mapside.session.Review.Subject;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Asks what a name means: the places that it may be, numbered as on the map, a search for any
 * other, a click on the map, or no place at all.
 */
final class ReviewPane extends VBox {

  private static final double WIDTH = 460;
  private static final double ROW = 44;
  private static final int ROWS = 5;

  /** So many have a number on the map, and a key. */
  private static final int NUMBERED = 9;

  /** A pause in typing. */
  private static final Duration PAUSE = Duration.millis(120);

  private final ReadingSession session;
  private final Review review;
  private final Messages messages;
  private final PlaceLookup lookup;
  private final Runnable home;
  private final Label title = new Label();
  private final TextField search = new TextField();
  private final ListView<Place> list = new ListView<>();
  private final CheckBox all = new CheckBox();
  private final ToggleButton point = new ToggleButton();
  private final PauseTransition typing = new PauseTransition(PAUSE);
  private List<Place> likely = List.of();

  /**
   * Starts hidden.
   *
   * @param home takes the keyboard when it is decided
   */
  ReviewPane(ReadingSession session, Messages messages, PlaceLookup lookup, Runnable home) {
    this.session = session;
    this.review = session.review();
    this.messages = messages;
    this.lookup = lookup;
    this.home = home;
    getStyleClass().addAll("review-float", "review-pane");
    setAccessibleRole(AccessibleRole.PARENT);
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    makeParts();
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setVisible(false);
    review.subjectProperty().subscribe(this::show);
    review.candidatesProperty().subscribe(this::fill);
    review.pointedAtProperty().subscribe(this::pointAt);
  }

  private void makeParts() {
    title.getStyleClass().add("review-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            Buttons.icon(
                Material2AL.CLOSE, messages.get("review.close"), "review-close", this::leave));
    head.getStyleClass().add("review-head");
    search.setPromptText(messages.get("review.search"));
    search.setAccessibleText(messages.get("review.search"));
    search.getStyleClass().add("review-search");
    search.textProperty().subscribe((before, now) -> typing.playFromStart());
    typing.setOnFinished(event -> look());
    list.setCellFactory(view -> new CandidateCell(review, messages, NUMBERED));
    list.setFixedCellSize(ROW);
    list.getStyleClass().add("review-list");
    list.setAccessibleText(messages.get("review.candidates"));
    all.selectedProperty()
        .subscribe(
            (before, now) ->
                review.scopeProperty().set(Boolean.TRUE.equals(now) ? Scope.ALL : Scope.ONE));
    all.getStyleClass().add("review-all");
    point.getStyleClass().addAll("review-button", "review-point");
    point.selectedProperty().bindBidirectional(review.pointingProperty());
    point
        .textProperty()
        .bind(
            review
                .pointingProperty()
                .map(isPointing -> messages.get(isPointing ? "review.point.now" : "review.point")));
    HBox buttons =
        new HBox(Buttons.words(messages.get("review.none"), "review-none", this::none), point);
    buttons.getStyleClass().add("review-buttons");
    getChildren().setAll(head, list, search, all, buttons);
  }

  private void show(Optional<Subject> subject) {
    setVisible(subject.isPresent());
    if (subject.isEmpty()) {
      return;
    }
    Subject at = subject.get();
    title.setText(messages.get("review.title", at.name()));
    all.setText(messages.get("review.all", at.count()));
    all.setSelected(true);
    all.setVisible(at.count() > 1);
    all.setManaged(at.count() > 1);
    typing.stop();
    search.clear();
    typing.stop();
    likely = found(at);
    offer(likely);
    list.requestFocus();
    lookup.named(at.name(), places -> named(at, places));
  }

  /** What was found and what it was weighed against. */
  private List<Place> found(Subject at) {
    Optional<Mention> mention = session.reading().mentionAt(at.range().start());
    List<Place> places = new ArrayList<>();
    at.place().flatMap(session.reading().gazetteer()::find).ifPresent(places::add);
    mention
        .filter(each -> each.range().equals(at.range()))
        .flatMap(Mention::finding)
        .map(Finding::alternatives)
        .ifPresent(others -> others.stream().map(Alternative::place).forEach(places::add));
    return places;
  }

  private void named(Subject at, List<Place> places) {
    if (review.subject().filter(at::equals).isPresent()) {
      List<Place> together = new ArrayList<>(likely);
      together.addAll(places);
      likely = together;
      if (search.getText().isBlank()) {
        offer(likely);
        frame();
        if (likely.isEmpty()) {
          search.requestFocus();
        }
      }
    }
  }

  private void look() {
    String letters = search.getText().strip();
    if (letters.isEmpty()) {
      offer(likely);
    } else {
      lookup.beginning(letters, places -> searched(letters, places));
    }
  }

  private void searched(String letters, List<Place> places) {
    if (search.getText().strip().equals(letters) && review.subject().isPresent()) {
      offer(places);
      frame();
    }
  }

  /** Each place once; the first so many are on the map too. */
  private void offer(List<Place> places) {
    Map<PlaceId, Place> once = new LinkedHashMap<>();
    places.forEach(place -> once.merge(place.id(), place, ReviewPane::fuller));
    review.candidatesProperty().set(List.copyOf(once.values()));
  }

  /** The one that tells what the place lies in. */
  private static Place fuller(Place one, Place other) {
    return one.facts().within().isEmpty() ? other : one;
  }

  private void fill(List<Place> places) {
    list.getItems().setAll(places);
    list.setPrefHeight(Math.clamp(places.size(), 1, ROWS) * ROW + 2);
    list.setPlaceholder(new Label(messages.get("review.nothing")));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pointAt(OptionalInt number) {
    if (number.isPresent() && number.getAsInt() < list.getItems().size() && !list.isHover()) {
      list.getSelectionModel().select(number.getAsInt());
      list.scrollTo(Math.max(0, number.getAsInt() - 1));
    }
  }

  /** All that have a number are seen on the map. */
  private void frame() {
    List<GeoBounds> boxes =
        review.candidatesProperty().get().stream()
            .limit(NUMBERED)
            .map(place -> GeoBounds.ofPoint(place.location().point()))
            .toList();
    if (!boxes.isEmpty()) {
      session.camera().frame(GeoBounds.union(boxes));
    }
  }

  private void none() {
    review.pickNone();
    home.run();
  }

  private void leave() {
    review.end();
    home.run();
  }

  private void pick(int number) {
    if (number >= 0 && number < list.getItems().size()) {
      review.pick(list.getItems().get(number));
      home.run();
    }
  }

  private void key(KeyEvent event) {
    int selected = list.getSelectionModel().getSelectedIndex();
    boolean isTyping = search.isFocused();
    boolean inButton = !isTyping && !list.isFocused();
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      leave();
    } else if (code == KeyCode.ENTER && !inButton) {
      pick(selected);
    } else if (isTyping && code == KeyCode.DOWN) {
      list.getSelectionModel().select(Math.min(selected + 1, list.getItems().size() - 1));
    } else if (isTyping && code == KeyCode.UP) {
      list.getSelectionModel().select(Math.max(selected - 1, 0));
    } else if (list.isFocused() && code.isDigitKey() && !event.isShortcutDown()) {
      pick(event.getText().isEmpty() ? -1 : event.getText().charAt(0) - '1');
    } else {
      return;
    }
    event.consume();
  }
}
