package mapside.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import mapside.geo.GeoPoint;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Event;
import mapside.place.Place;
import mapside.place.PlaceId;

/** The names of places and the events, above everything else that is drawn. */
final class LabelLayer extends Region {

  private final Messages words;
  private final Group drawing = new Group();
  private final Map<Candidate, MapLabel> labels = new HashMap<>();
  private List<Candidate> candidates = List.of();
  private List<EventMark> events = List.of();
  private Coasts coasts = new Coasts(List.of());
  private Optional<MapLook> look = Optional.empty();
  private Map<MapLabel, MapLabel.Offset> shown = Map.of();
  private Optional<Drawn> origin = Optional.empty();
  private int band = Integer.MIN_VALUE;

  LabelLayer(Messages words) {
    this.words = words;
    setMouseTransparent(true);
    getStyleClass().add("map-labels");
    drawing.setManaged(false);
    getChildren().setAll(drawing);
  }

  /** Shows the names of another article's places, and of others for orientation. */
  void fill(LinkedArticle reading, List<IslandNode> islands) {
    coasts = new Coasts(islands);
    labels.clear();
    candidates =
        reading.gazetteer().places().stream()
            .map(place -> candidate(place, reading))
            .sorted(Comparator.comparingDouble(Candidate::importance).reversed())
            .toList();
    events = reading.events().stream().flatMap(e -> mark(e, reading).stream()).toList();
    drawing.getChildren().setAll(events);
    shown = Map.of();
    look = Optional.empty();
    band = Integer.MIN_VALUE;
    origin = Optional.empty();
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
      shown.keySet().forEach(label -> move(label, label.place().location().point(), drawn));
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
      band = Integer.MIN_VALUE;
      Optional<Drawn> last = origin;
      origin = Optional.empty();
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
        .filter(label -> holds(label, drawn, x, y))
        .findFirst()
        .map(MapLabel::place);
  }

  /** Where a name stands in the view; empty if it is not shown. */
  Optional<MapLabel> label(PlaceId place) {
    return shown.keySet().stream().filter(label -> label.place().id().equals(place)).findFirst();
  }

  private static boolean holds(MapLabel label, Drawn drawn, double x, double y) {
    GeoPoint point = label.place().location().point();
    return label.holds(x - drawn.x(point), y - drawn.y(point));
  }

  private void plan(Drawn drawn) {
    band = LabelPlan.band(drawn.zoom());
    List<MapLabel> forced = labelsOf(this::isForced);
    List<MapLabel> wanted = labelsOf(c -> !isForced(c) && c.isShownAt(drawn.zoom()));
    Map<GeoPoint, Rectangle2D> blocked = new LinkedHashMap<>();
    events.forEach(event -> event.zoom(drawn.zoom()));
    events.forEach(event -> blocked.put(event.point(), event.box()));
    Map<MapLabel, MapLabel.Offset> planned =
        LabelPlan.of(band, drawn.viewport(), forced, wanted, blocked, coasts);
    Set<MapLabel> gone = new LinkedHashSet<>(shown.keySet());
    gone.removeAll(planned.keySet());
    drawing.getChildren().removeAll(gone);
    planned.forEach(MapLabel::put);
    List<MapLabel> fresh =
        planned.keySet().stream().filter(label -> label.getParent() == null).toList();
    drawing.getChildren().addAll(0, fresh);
    look.ifPresent(now -> fresh.forEach(label -> label.look(now)));
    shown = planned;
  }

  private List<MapLabel> labelsOf(Predicate<Candidate> chosen) {
    return candidates.stream()
        .filter(chosen)
        .map(candidate -> labels.computeIfAbsent(candidate, Candidate::label))
        .toList();
  }

  private boolean isForced(Candidate candidate) {
    PlaceId place = candidate.place().id();
    return look.filter(now -> now.selected().contains(place)).isPresent();
  }

  private static void move(javafx.scene.Node node, GeoPoint point, Drawn drawn) {
    node.setTranslateX(Math.rint(drawn.x(point)));
    node.setTranslateY(Math.rint(drawn.y(point)));
  }

  private static Candidate candidate(Place place, LinkedArticle reading) {
    long namedGroups =
        reading.gazetteer().groupsOf(place.id()).stream()
            .filter(reading.places()::containsKey)
            .count();
    return Candidate.of(place, reading.mentionCount(place.id()), namedGroups);
  }

  private Optional<EventMark> mark(Event event, LinkedArticle reading) {
    return reading.gazetteer().find(event.place()).map(place -> new EventMark(event, place, words));
  }
}
