package mapside.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Group;
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

/** The names of places and the events, above everything else that is drawn. */
final class LabelLayer extends Region {

  private final Messages words;
  private final Group drawing = new Group();
  private final ReadOnlyBooleanWrapper showsStandIns = new ReadOnlyBooleanWrapper();
  private NameStock stock = NameStock.empty();
  private Optional<Gazetteer> known = Optional.empty();
  private List<Place> others = List.of();
  private List<Bounds> cards = List.of();
  private List<TextPath> lines = List.of();
  private List<MapLabel> borders = List.of();
  private List<EventMark> events = List.of();
  private Coasts coasts = new Coasts(List.of());
  private Optional<MapLook> look = Optional.empty();
  private Map<MapLabel, Spot> shown = Map.of();
  private Optional<Drawn> origin = Optional.empty();
  private Optional<Sight> planned = Optional.empty();
  private int band = Integer.MIN_VALUE;

  LabelLayer(Messages words) {
    this.words = words;
    setMouseTransparent(true);
    getStyleClass().add("map-labels");
    drawing.setManaged(false);
    getChildren().setAll(drawing);
  }

  /** Shows the names of another article's places, and of others for orientation. */
  void fill(LinkedArticle reading, List<IslandNode> islands, NamesShown names) {
    coasts = new Coasts(islands);
    name(reading, names);
    nameBorders(List.of(), Naming.ENGLISH);
  }

  /** Writes the same places in other languages, or as they were called at another time. */
  void name(LinkedArticle reading, NamesShown names) {
    events =
        reading.events().stream().flatMap(e -> mark(e, reading, names.naming()).stream()).toList();
    known = Optional.of(reading.gazetteer());
    stock = NameStock.of(reading, others, names);
    coasts.forget();
    drawing.getChildren().setAll(events);
    shown = Map.of();
    look = Optional.empty();
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
   * Panning only moves the whole drawing; zooming puts every name anew.
   *
   * @param boxes of what lies on the map, where no name is written
   */
  void show(Drawn drawn, List<Bounds> boxes) {
    cards = List.copyOf(boxes);
    boolean isZoomed = origin.isEmpty() || !origin.get().isZoomedAs(drawn);
    if (isZoomed) {
      origin = Optional.of(drawn);
    }
    if (LabelPlan.band(drawn.zoom()) != band || planned.filter(s -> s.covers(drawn)).isEmpty()) {
      plan(drawn);
      put();
      showsStandIns.set(isStandInSeen(drawn));
    } else if (isZoomed) {
      put();
    }
    drawing.setTranslateX(origin.get().left() - drawn.left());
    drawing.setTranslateY(origin.get().top() - drawn.top());
  }

  /** Once the map rests, names step out from below what lies on it, and from across its edges. */
  void settle(Drawn drawn) {
    if (!planned.equals(Optional.of(new Sight(drawn, cards)))) {
      plan(drawn);
      put();
      // The legend is not taken back for what it covers itself.
      showsStandIns.set(showsStandIns.get() || isStandInSeen(drawn));
    }
  }

  private void put() {
    origin.ifPresent(
        drawn -> {
          shown.keySet().forEach(label -> move(label, label.point(), drawn));
          events.forEach(event -> move(event, event.point(), drawn));
        });
  }

  /** What is selected has its name shown at any zoom. */
  void look(MapLook now) {
    boolean otherNames = look.isEmpty() || !look.get().selected().equals(now.selected());
    look = Optional.of(now);
    if (otherNames) {
      Optional<Drawn> last = origin;
      planAnew();
      last.ifPresent(drawn -> show(drawn, cards));
    }
    shown.keySet().forEach(label -> label.look(now));
    events.forEach(event -> event.look(now));
  }

  /** The place whose name, mark or event lies under a pixel; the most important, or empty. */
  Optional<Place> at(Drawn drawn, double x, double y) {
    for (EventMark event : events) {
      if (event.holds(x - drawn.x(event.point()), y - drawn.y(event.point()))) {
        return Optional.of(event.place());
      }
    }
    return shown.keySet().stream()
        .filter(label -> label.place().filter(this::isKnown).isPresent())
        .filter(label -> holds(label, drawn, x, y))
        .findFirst()
        .flatMap(MapLabel::place);
  }

  /** Whether the name of a place is shown, in view or beside it. */
  boolean shows(PlaceId place) {
    return shown.keySet().stream()
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
    return label.holds(x - drawn.x(label.point()), y - drawn.y(label.point()));
  }

  private void planAnew() {
    band = Integer.MIN_VALUE;
    origin = Optional.empty();
  }

  private void plan(Drawn drawn) {
    Sight sight = new Sight(drawn, cards);
    band = LabelPlan.band(drawn.zoom());
    planned = Optional.of(sight);
    events.forEach(event -> event.zoom(drawn.zoom()));
    List<LabelPlan.Blocked> blocked = new ArrayList<>();
    for (EventMark event : events) {
      event.boxes().forEach(box -> blocked.add(new LabelPlan.Blocked(event.point(), box)));
    }
    LabelPlan.Wish wish =
        new LabelPlan.Wish(
            stock.forced(this::isForced, band, coasts),
            stock.wanted(this::isForced, band, sight, borders),
            blocked,
            lines,
            shown);
    draw(LabelPlan.of(band, drawn.viewport(), wish, coasts, Optional.of(sight)));
    if (stock.tidy(shown.keySet())) {
      coasts.forget();
    }
  }

  private boolean isStandInSeen(Drawn drawn) {
    return shown.keySet().stream()
        .anyMatch(label -> label.isStandIn() && drawn.sees(label.point()));
  }

  private void draw(Map<MapLabel, Spot> spots) {
    Set<MapLabel> gone = new LinkedHashSet<>(shown.keySet());
    gone.removeAll(spots.keySet());
    drawing.getChildren().removeAll(gone);
    spots.forEach((label, spot) -> label.put(spot, band));
    List<MapLabel> fresh =
        spots.keySet().stream().filter(label -> label.getParent() == null).toList();
    drawing.getChildren().addAll(0, fresh);
    look.ifPresent(now -> fresh.forEach(label -> label.look(now)));
    shown = spots;
  }

  private boolean isForced(PlaceId place) {
    return look.filter(now -> now.selected().contains(place)).isPresent();
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
