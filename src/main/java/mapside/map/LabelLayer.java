package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<MapLabel, Double> importance = new HashMap<>();
  private final Map<MapLabel, Zooms> zooms = new HashMap<>();
  private List<MapLabel> labels = List.of();
  private List<EventMark> events = List.of();
  private List<IslandNode> islands = List.of();
  private Optional<MapLook> look = Optional.empty();
  private Map<MapLabel, MapLabel.Offset> shown = Map.of();
  private Optional<Drawn> origin = Optional.empty();
  private int band = Integer.MIN_VALUE;

  /** The zooms at which a name may be shown. */
  private record Zooms(double from, double to) {

    boolean contain(double zoom) {
      return zoom >= from && zoom <= to;
    }
  }

  LabelLayer(Messages words) {
    this.words = words;
    setMouseTransparent(true);
    getStyleClass().add("map-labels");
    drawing.setManaged(false);
    getChildren().setAll(drawing);
  }

  /** Shows the names of another article's places, and of others for orientation. */
  void fill(LinkedArticle reading, List<IslandNode> coasts) {
    islands = coasts;
    importance.clear();
    zooms.clear();
    List<MapLabel> made = new ArrayList<>();
    for (Place place : reading.gazetteer().places()) {
      long mentions = reading.mentionCount(place.id());
      MapLabel label = new MapLabel(place, mentions > 0);
      importance.put(label, importance(place, mentions));
      zooms.put(label, zooms(place, mentions > 0));
      made.add(label);
    }
    labels = List.copyOf(made);
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

  /** The place whose name, mark or event lies under a pixel; the topmost, empty for none. */
  Optional<Place> at(Drawn drawn, double x, double y) {
    for (EventMark event : events) {
      if (event.holds(x - drawn.x(event.point()), y - drawn.y(event.point()))) {
        return Optional.of(event.place());
      }
    }
    return shown.keySet().stream()
        .filter(label -> holds(label, drawn, x, y))
        .max(Comparator.comparingDouble(label -> importance.getOrDefault(label, 0.0)))
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
    List<MapLabel> wanted =
        labels.stream()
            .filter(label -> isForced(label) || zooms(label).contain(drawn.zoom()))
            .sorted(Comparator.comparingDouble(label -> isForced(label) ? -1e6 : -weight(label)))
            .toList();
    Map<GeoPoint, Rectangle2D> blocked = new LinkedHashMap<>();
    events.forEach(event -> event.zoom(drawn.zoom()));
    events.forEach(event -> blocked.put(event.point(), event.box()));
    Map<MapLabel, MapLabel.Offset> planned =
        LabelPlan.of(band, drawn.viewport(), wanted, blocked, islands);
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

  private boolean isForced(MapLabel label) {
    return look.filter(now -> now.selected().contains(label.place().id())).isPresent();
  }

  private Zooms zooms(MapLabel label) {
    return zooms.getOrDefault(label, new Zooms(0, 99));
  }

  private double weight(MapLabel label) {
    return importance.getOrDefault(label, 0.0);
  }

  private static void move(javafx.scene.Node node, GeoPoint point, Drawn drawn) {
    node.setTranslateX(Math.rint(drawn.x(point)));
    node.setTranslateY(Math.rint(drawn.y(point)));
  }

  private Optional<EventMark> mark(Event event, LinkedArticle reading) {
    return reading.gazetteer().find(event.place()).map(place -> new EventMark(event, place, words));
  }

  /** What the article names often comes before what only helps to find one's way. */
  private static double importance(Place place, long mentions) {
    double named = mentions > 0 ? 100 + Math.min(20, mentions) : 0;
    return named + 5 * (10 - place.rank());
  }

  private static Zooms zooms(Place place, boolean isNamed) {
    double from =
        switch (place.rank()) {
          case 1 -> 0;
          case 2 -> 2.2;
          case 3 -> 3;
          case 4 -> 4.2;
          case 5 -> 4.9;
          case 6 -> 6;
          case 7 -> 6.8;
          case 8 -> 7.5;
          default -> 8.5;
        };
    double to =
        switch (place.kind()) {
          case CONTINENT -> 3.6;
          case OCEAN -> 6;
          case COUNTRY -> 6.5;
          default -> 99;
        };
    return new Zooms(isNamed ? from - 0.6 : from, to);
  }
}
