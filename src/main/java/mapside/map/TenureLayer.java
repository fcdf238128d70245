package mapside.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import mapside.geo.ParallelClip;
import mapside.geo.Shape;
import mapside.place.Era;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.Tenure;

/** The land that changed hands, in the colours of whoever held it in the year that is shown. */
final class TenureLayer extends Region {

  private final Group drawing = new Group();
  private final Scale scale = new Scale(1, 1, 0, 0);

  /** Outlines simplified for all zooms are kept, so that going through the years never waits. */
  private final Map<Part, TenureNode> made = new HashMap<>();

  private List<TenureNode> nodes = List.of();
  private Optional<Drawn> origin = Optional.empty();

  /** What one node draws. */
  private record Part(Tenure.State state, Tenure.Land land) {}

  /** Of two tenures of the same land that are drawn the same way, one counts. */
  private record Slot(Tenure.Land land, boolean isHatched) {}

  TenureLayer() {
    setMouseTransparent(true);
    getStyleClass().add("map-tenures");
    drawing.setManaged(false);
    getChildren().setAll(drawing);
  }

  /** Other places, and so other outlines. */
  void forget() {
    made.clear();
    fill(Optional.empty());
  }

  /** Tints the land of another year. */
  void show(Optional<Era> era, Gazetteer gazetteer) {
    Map<Slot, Tenure.State> states = new LinkedHashMap<>();
    era.stream()
        .flatMap(then -> then.tenures().stream())
        .forEach(
            tenure ->
                tenure.lands().stream()
                    .flatMap(land -> withOutlines(land, gazetteer).stream())
                    .forEach(
                        land ->
                            states.put(
                                new Slot(land, tenure.state().isHatched()), tenure.state())));
    List<TenureNode> found = new ArrayList<>();
    states.forEach(
        (slot, state) -> node(new Part(state, slot.land()), gazetteer).ifPresent(found::add));
    fill(Optional.of(found));
  }

  private void fill(Optional<List<TenureNode>> found) {
    nodes = found.orElse(List.of());
    drawing.getChildren().setAll(nodes.stream().map(TenureNode::path).toList());
    origin = Optional.empty();
  }

  /** Panning only moves the whole drawing. */
  void show(Drawn drawn, Color hatch) {
    if (origin.isEmpty()
        || !origin.get().sameSizeAs(drawn)
        || origin.get().viewport().seamLon() != drawn.viewport().seamLon()) {
      origin = Optional.of(drawn);
      double enlarged = IslandNode.scaleOf(drawn);
      scale.setX(enlarged);
      scale.setY(enlarged);
      nodes.forEach(node -> node.zoom(drawn, enlarged, hatch));
    }
    drawing.setTranslateX(origin.get().left() - drawn.left());
    drawing.setTranslateY(origin.get().top() - drawn.top());
  }

  /** Keeps the pictures of what is drawn, or lets go of them. */
  void keep(Drawn drawn, boolean isSteady) {
    nodes.forEach(node -> node.keep(drawn, isSteady));
  }

  /** Hatches in another colour. */
  void hatch(Color colour) {
    nodes.forEach(node -> node.hatch(colour, scale.getX()));
  }

  /** A place itself if it has an outline, and the members of a group. */
  private static List<Tenure.Land> withOutlines(Tenure.Land land, Gazetteer gazetteer) {
    SequencedSet<PlaceId> ids = gazetteer.membersOf(land.place());
    ids.add(land.place());
    return ids.stream()
        .filter(id -> area(id, gazetteer).isPresent())
        .map(id -> new Tenure.Land(id, land.south(), land.north()))
        .toList();
  }

  private Optional<TenureNode> node(Part part, Gazetteer gazetteer) {
    TenureNode known = made.get(part);
    if (known != null) {
      return Optional.of(known);
    }
    Tenure.Land land = part.land();
    Place place = gazetteer.find(land.place()).orElseThrow();
    Optional<TenureNode> fresh =
        area(land.place(), gazetteer)
            .flatMap(area -> ParallelClip.between(area, land.south(), land.north()))
            .map(area -> new TenureNode(part.state(), area, place.location().point(), scale));
    fresh.ifPresent(node -> made.put(part, node));
    return fresh;
  }

  private static Optional<Shape.Area> area(PlaceId id, Gazetteer gazetteer) {
    return gazetteer
        .find(id)
        .flatMap(place -> place.location().outline())
        .filter(Shape.Area.class::isInstance)
        .map(Shape.Area.class::cast);
  }
}
