package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import mapside.geo.GeoPoint;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Border;
import mapside.place.Event;
import mapside.place.Gazetteer;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceId;
import org.jspecify.annotations.Nullable;

/** The names of places and the events, above everything else that is drawn. */
final class LabelLayer extends Region {

  /** So many names come into sight in a frame. */
  private static final int COMING = 2;

  private static final int COMING_AT_REST = 8;

  private final Messages words;
  private final LabelShelf shelf = new LabelShelf();
  private final ReadOnlyBooleanWrapper showsStandIns = new ReadOnlyBooleanWrapper();
  private final LabelPlanner planner = new LabelPlanner();
  private Optional<LabelPlanner.Names> names = Optional.empty();
  private Optional<Gazetteer> known = Optional.empty();
  private List<Place> others = List.of();
  private List<IslandNode> islands = List.of();
  private List<Bounds> cards = List.of();
  private List<TextPath> lines = List.of();
  private List<MapLabel> borders = List.of();
  private List<EventMark> events = List.of();
  private boolean areEventsShown = true;
  private Optional<MapLook> look = Optional.empty();

  /** What the names on the map, and those that wait, are made of. */
  private LabelPlanner.@Nullable Names lettered;

  private Optional<Drawn> origin = Optional.empty();

  /** What names are, or will be, planned for; empty if they have to be planned anew. */
  private Optional<Sight> ordered = Optional.empty();

  private boolean isSettling;

  LabelLayer(Messages words) {
    this.words = words;
    setMouseTransparent(true);
    getStyleClass().add("map-labels");
    getChildren().setAll(shelf.drawing());
  }

  /** Shows the names of another article's places, and of others for orientation. */
  void fill(LinkedArticle reading, List<IslandNode> coasts, NamesShown names) {
    islands = List.copyOf(coasts);
    shelf.clear();
    name(reading, names);
    nameBorders(List.of(), Naming.ENGLISH);
  }

  /**
   * Shows the events of the article, or hides them: a map of another time knows nothing of them.
   */
  void showEvents(boolean shown) {
    areEventsShown = shown;
    events.forEach(event -> event.setVisible(shown));
    planAnew();
  }

  /** Writes the same places in other languages, or as they were called at another time. */
  void name(LinkedArticle reading, NamesShown shownNames) {
    shelf.drawing().getChildren().removeAll(events);
    events =
        reading.events().stream()
            .flatMap(e -> mark(e, reading, shownNames.naming()).stream())
            .toList();
    events.forEach(event -> event.setVisible(areEventsShown));
    shelf.drawing().getChildren().addAll(events);
    look.ifPresent(now -> events.forEach(event -> event.look(now)));
    known = Optional.of(reading.gazetteer());
    names = Optional.of(new LabelPlanner.Names(reading, others, shownNames, islands));
    planAnew();
  }

  /** Takes places whose names only help to find one's way; {@link #name} writes them. */
  void orient(List<Place> places) {
    others = List.copyOf(places);
  }

  /** Names other borders, along their lines. */
  void nameBorders(List<Border> drawn, Naming naming) {
    lines = drawn.stream().map(LabelLayer::course).toList();
    borders =
        drawn.stream()
            .<MapLabel>map(border -> CurvedLabel.of(titleIn(naming, border), course(border)))
            .toList();
    planAnew();
  }

  /**
   * Panning only moves the whole drawing; zooming puts every name anew. Which names there are is
   * planned meanwhile.
   *
   * @param boxes of what lies on the map, where no name is written
   */
  void show(Drawn drawn, List<Bounds> boxes) {
    cards = List.copyOf(boxes);
    if (origin.isEmpty() || !origin.get().isZoomedAs(drawn)) {
      origin = Optional.of(drawn);
      put();
    }
    if (ordered.filter(sight -> sight.serves(drawn)).isEmpty()) {
      isSettling = false;
      order(drawn);
    }
    shelf.drawing().setTranslateX(origin.get().left() - drawn.left());
    shelf.drawing().setTranslateY(origin.get().top() - drawn.top());
  }

  /**
   * Once the map rests, names step out from below what lies on it, and from across its edges.
   *
   * @return whether they stand so already
   */
  boolean settle(Drawn drawn) {
    // What was planned for just this view, while the map came to it, may be cut all the same.
    boolean isUnsettled = !isSettling && !planner.isBusy();
    if (isUnsettled || !ordered.equals(Optional.of(new Sight(drawn, cards)))) {
      isSettling = true;
      order(drawn);
    }
    return isAtRest();
  }

  /** Whether no names are being planned, and those that were are all in sight. */
  boolean isAtRest() {
    return !planner.isBusy() && shelf.isWhole();
  }

  /**
   * Shows the names where they were planned to stand, if a plan is there: all of them soon.
   *
   * @param isMoving whether the map moves, and its next frame must not wait for many of them
   */
  void arrive(boolean isMoving) {
    planner
        .take()
        .ifPresent(
            plan -> {
              draw(plan);
              put();
              // The legend is not taken back for what it covers itself.
              boolean isKept = isSettling && showsStandIns.get();
              showsStandIns.set(isKept || isStandInSeen(plan.order().sight().drawn()));
            });
    shelf.come(isMoving ? COMING : COMING_AT_REST);
  }

  void close() {
    planner.close();
  }

  private void put() {
    origin.ifPresent(
        drawn -> {
          shelf.shown().keySet().forEach(label -> move(label, label.anchor(), drawn));
          events.forEach(event -> move(event, event.point(), drawn));
        });
  }

  /** What is selected has its name shown at any zoom. */
  void look(MapLook now) {
    if (look.isEmpty() || !look.get().selected().equals(now.selected())) {
      planAnew();
    }
    look = Optional.of(now);
    shelf.shown().keySet().forEach(label -> label.look(now));
    events.forEach(event -> event.look(now));
  }

  /** The place whose name, mark or event lies under a pixel; the most important, or empty. */
  Optional<Place> at(Drawn drawn, double x, double y) {
    for (EventMark event : events) {
      if (areEventsShown && event.holds(x - drawn.x(event.point()), y - drawn.y(event.point()))) {
        return Optional.of(event.place());
      }
    }
    return shelf.shown().keySet().stream()
        .filter(MapLabel::isInSight)
        .filter(label -> label.place().filter(this::isKnown).isPresent())
        .filter(label -> holds(label, drawn, x, y))
        .findFirst()
        .flatMap(MapLabel::place);
  }

  /** Whether the name of a place is shown, in view or beside it. */
  boolean shows(PlaceId place) {
    return shelf.shown().keySet().stream()
        .anyMatch(label -> label.place().map(Place::id).equals(Optional.of(place)));
  }

  /** Whether a name is shown in another language than the one asked for. */
  ReadOnlyBooleanProperty showsStandInsProperty() {
    return showsStandIns.getReadOnlyProperty();
  }

  /** What only helps to find one's way has nothing to tell. */
  private boolean isKnown(Place place) {
    return known.flatMap(gazetteer -> gazetteer.find(place.id())).isPresent();
  }

  /** Two names would not fit along a line. */
  private static Naming.Line titleIn(Naming naming, Border border) {
    return naming.lines(border.titles()).getFirst();
  }

  private static TextPath course(Border border) {
    return TextPath.straight(border.line().lines().getFirst());
  }

  private static boolean holds(MapLabel label, Drawn drawn, double x, double y) {
    return label.holds(x - drawn.x(label.anchor()), y - drawn.y(label.anchor()));
  }

  private void planAnew() {
    ordered = Optional.empty();
  }

  private void order(Drawn drawn) {
    Sight sight = new Sight(drawn, cards);
    ordered = Optional.of(sight);
    events.forEach(event -> event.stand(sight, isSettling));
    List<LabelPlan.Blocked> blocked = new ArrayList<>();
    for (EventMark event : areEventsShown ? events : List.<EventMark>of()) {
      event.boxes().forEach(box -> blocked.add(new LabelPlan.Blocked(event.point(), box)));
    }
    Set<PlaceId> forced = look.map(MapLook::selected).map(Set::copyOf).orElse(Set.of());
    names.ifPresent(
        made ->
            planner.order(
                new LabelPlanner.Order(
                    made, sight, forced, borders, lines, blocked, shelf.shown(), isSettling)));
  }

  private boolean isStandInSeen(Drawn drawn) {
    return shelf.shown().keySet().stream()
        .anyMatch(label -> label.isStandIn() && drawn.sees(label.anchor()));
  }

  private void draw(LabelPlanner.Plan plan) {
    if (lettered != plan.order().names()) {
      // Other letters: those of before are of no use any more.
      shelf.clear();
      lettered = plan.order().names();
    }
    List<MapLabel> back = shelf.show(plan.spots(), plan.band());
    look.ifPresent(now -> back.forEach(label -> label.look(now)));
  }

  private static void move(Node node, GeoPoint point, Drawn drawn) {
    node.setTranslateX(Math.rint(drawn.x(point)));
    node.setTranslateY(Math.rint(drawn.y(point)));
  }

  private Optional<EventMark> mark(Event event, LinkedArticle reading, Naming naming) {
    return reading
        .gazetteer()
        .find(event.place())
        .map(place -> new EventMark(event, place, naming, words));
  }
}
