package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Border;
import mapside.place.Event;
import mapside.place.Place;
import mapside.place.PlaceId;

/** The names of places and the events, above everything else that is drawn. */
final class LabelLayer extends Region {

  private final Messages words;
  private final Group drawing = new Group();
  private final Map<Key, MapLabel> labels = new HashMap<>();
  private final ReadOnlyBooleanWrapper showsStandIns = new ReadOnlyBooleanWrapper();
  private List<Candidate> candidates = List.of();
  private List<TextPath> lines = List.of();
  private List<MapLabel> borders = List.of();
  private List<EventMark> events = List.of();
  private Coasts coasts = new Coasts(List.of());
  private Optional<MapLook> look = Optional.empty();
  private Map<MapLabel, Spot> shown = Map.of();
  private Optional<Drawn> origin = Optional.empty();
  private int band = Integer.MIN_VALUE;

  /** A name of a candidate: straight, at a share of its course, or the usual one. */
  private record Key(PlaceId place, double share) {

    static final double USUAL = -1;
    static final double STRAIGHT = -2;
  }

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
    events = reading.events().stream().flatMap(e -> mark(e, reading).stream()).toList();
    name(reading, names);
    nameBorders(List.of());
  }

  /** Writes the same places in other languages, or as they were called at another time. */
  void name(LinkedArticle reading, NamesShown names) {
    candidates = candidates(reading, names);
    coasts.forget();
    labels.clear();
    drawing.getChildren().setAll(events);
    shown = Map.of();
    look = Optional.empty();
    planAnew();
  }

  /** The places whose names may be shown, the most important first. */
  static List<Candidate> candidates(LinkedArticle reading, NamesShown names) {
    return reading.gazetteer().places().stream()
        .filter(names::shows)
        .map(place -> candidate(place, reading, names))
        .sorted(Comparator.comparingDouble(Candidate::importance).reversed())
        .toList();
  }

  /** Names other borders, along their lines. */
  void nameBorders(List<Border> drawn) {
    lines = drawn.stream().map(LabelLayer::course).toList();
    borders =
        drawn.stream()
            .<MapLabel>map(border -> CurvedLabel.of(border.title(), course(border)))
            .toList();
    planAnew();
  }

  /** Panning only moves the whole drawing; zooming puts every name anew. */
  void show(Drawn drawn) {
    if (origin.isEmpty()
        || !origin.get().sameSizeAs(drawn)
        || origin.get().viewport().seamLon() != drawn.viewport().seamLon()) {
      origin = Optional.of(drawn);
      if (LabelPlan.band(drawn.zoom()) != band) {
        plan(drawn);
      }
      shown.keySet().forEach(label -> move(label, label.point(), drawn));
      events.forEach(event -> move(event, event.point(), drawn));
    }
    drawing.setTranslateX(origin.get().left() - drawn.left());
    drawing.setTranslateY(origin.get().top() - drawn.top());
  }

  /** What is selected has its name shown at any zoom. */
  void look(MapLook now) {
    boolean otherNames = look.isEmpty() || !look.get().selected().equals(now.selected());
    look = Optional.of(now);
    if (otherNames) {
      Optional<Drawn> last = origin;
      planAnew();
      last.ifPresent(this::show);
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
        .filter(label -> label.place().isPresent() && holds(label, drawn, x, y))
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
    band = LabelPlan.band(drawn.zoom());
    events.forEach(event -> event.zoom(drawn.zoom()));
    List<LabelPlan.Blocked> blocked = new ArrayList<>();
    for (EventMark event : events) {
      event.boxes().forEach(box -> blocked.add(new LabelPlan.Blocked(event.point(), box)));
    }
    LabelPlan.Wish wish = new LabelPlan.Wish(forced(), wanted(drawn.zoom()), blocked, lines, shown);
    Map<MapLabel, Spot> planned = LabelPlan.of(band, drawn.viewport(), wish, coasts);
    Set<MapLabel> gone = new LinkedHashSet<>(shown.keySet());
    gone.removeAll(planned.keySet());
    drawing.getChildren().removeAll(gone);
    planned.forEach((label, spot) -> label.put(spot, band));
    List<MapLabel> fresh =
        planned.keySet().stream().filter(label -> label.getParent() == null).toList();
    drawing.getChildren().addAll(0, fresh);
    look.ifPresent(now -> fresh.forEach(label -> label.look(now)));
    shown = planned;
    showsStandIns.set(shown.keySet().stream().anyMatch(MapLabel::isStandIn));
  }

  /** What is selected, along its course where that has room for its name. */
  private List<MapLabel> forced() {
    return chosen(this::isForced)
        .map(
            candidate -> {
              MapLabel usual = label(candidate, Key.USUAL);
              return usual.spots(band, coasts).isEmpty() ? label(candidate, Key.STRAIGHT) : usual;
            })
        .toList();
  }

  private List<MapLabel> wanted(double zoom) {
    List<Candidate> wanted = chosen(c -> !isForced(c) && c.isShownAt(zoom)).toList();
    List<MapLabel> all = new ArrayList<>();
    wanted.stream().filter(Candidate::isNamed).forEach(each -> all.add(label(each, Key.USUAL)));
    all.addAll(borders);
    wanted.stream().filter(c -> !c.isNamed()).forEach(each -> all.add(label(each, Key.USUAL)));
    double size = WebMercator.worldSize(LabelPlan.leastZoom(band));
    for (Candidate candidate : wanted) {
      candidate.again(size).forEach(share -> all.add(label(candidate, share)));
    }
    return all;
  }

  private java.util.stream.Stream<Candidate> chosen(Predicate<Candidate> test) {
    return candidates.stream().filter(test);
  }

  private MapLabel label(Candidate candidate, double share) {
    return labels.computeIfAbsent(
        new Key(candidate.place().id(), share),
        key ->
            share == Key.USUAL
                ? candidate.label()
                : share == Key.STRAIGHT
                    ? candidate.straight()
                    : candidate.label(share).orElseThrow());
  }

  private boolean isForced(Candidate candidate) {
    PlaceId place = candidate.place().id();
    return look.filter(now -> now.selected().contains(place)).isPresent();
  }

  private static void move(Node node, GeoPoint point, Drawn drawn) {
    node.setTranslateX(Math.rint(drawn.x(point)));
    node.setTranslateY(Math.rint(drawn.y(point)));
  }

  private static Candidate candidate(Place place, LinkedArticle reading, NamesShown names) {
    long namedGroups =
        reading.gazetteer().groupsOf(place.id()).stream()
            .filter(reading.places()::containsKey)
            .count();
    return Candidate.of(place, names.of(place), reading.mentionCount(place.id()), namedGroups);
  }

  private Optional<EventMark> mark(Event event, LinkedArticle reading) {
    return reading.gazetteer().find(event.place()).map(place -> new EventMark(event, place, words));
  }
}
