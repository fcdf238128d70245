package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.place.Border;
import mapside.place.Era;
import mapside.place.Gazetteer;
import mapside.place.Place;

/** The outlines of places and the borders, above the tiles: sharp at any zoom, and selectable. */
final class ShapeLayer extends Region {

  private static final StyleablePropertyFactory<ShapeLayer> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  /** A small island is hit within so many logical pixels of it. */
  private static final double REACH = 7;

  private final StyleableProperty<Color> hatch =
      FACTORY.createStyleableColorProperty(
          this, "hatch", "-map-hatch-colour", layer -> layer.hatch);

  private final TenureLayer tenures = new TenureLayer();
  private final Group drawing = new Group();
  private final Scale scale = new Scale(1, 1, 0, 0);
  private List<IslandNode> islands = List.of();
  private List<BorderNode> lines = List.of();
  private Optional<Drawn> origin = Optional.empty();

  /** Whether the map was at rest since it was last zoomed. */
  private boolean isSteady;

  ShapeLayer() {
    ((ObservableValue<?>) hatch).subscribe(colour -> hatchAnew());
    setMouseTransparent(true);
    getStyleClass().add("map-shapes");
    drawing.setManaged(false);
    getChildren().setAll(tenures, drawing);
  }

  /** Shows other outlines, without borders; the largest lie lowest. */
  void fill(Iterable<Place> places) {
    List<IslandNode> nodes = new ArrayList<>();
    for (Place place : places) {
      place
          .location()
          .outline()
          .filter(Shape.Area.class::isInstance)
          .ifPresent(shape -> nodes.add(new IslandNode(place, shape, scale)));
    }
    nodes.sort(Comparator.comparingDouble(ShapeLayer::size).reversed());
    islands = List.copyOf(nodes);
    lines = List.of();
    tenures.forget();
    drawing.getChildren().clear();
    islands.forEach(island -> drawing.getChildren().add(island.node()));
    origin = Optional.empty();
  }

  /**
   * Draws other borders.
   *
   * @param isDisputeShown whether disputed islands are drawn as such
   */
  void showBorders(List<Border> borders, boolean isDisputeShown) {
    lines.forEach(line -> drawing.getChildren().remove(line.path()));
    lines = borders.stream().map(border -> new BorderNode(border, scale)).toList();
    lines.forEach(line -> drawing.getChildren().add(line.path()));
    islands.forEach(island -> island.showDispute(isDisputeShown));
    origin = Optional.empty();
  }

  /** Tints the land of a year as it was held then; of none for the present. */
  void showTenures(Optional<Era> era, Gazetteer gazetteer) {
    tenures.show(era, gazetteer);
    origin = Optional.empty();
  }

  /** Panning only moves the whole drawing; zooming fits every outline in view anew. */
  void show(Drawn drawn) {
    if (origin.isEmpty() || !origin.get().sameSizeAs(drawn) || !sameSeam(origin.get(), drawn)) {
      origin = Optional.of(drawn);
      isSteady = false;
      zoom(drawn);
    }
    tenures.show(drawn, hatch.getValue());
    tenures.keep(drawn, isSteady);
    Drawn laidOut = origin.get();
    islands.forEach(island -> island.show(laidOut, drawn, hatch.getValue(), isSteady));
    lines.forEach(line -> line.keep(drawn, isSteady));
    drawing.setTranslateX(laidOut.left() - drawn.left());
    drawing.setTranslateY(laidOut.top() - drawn.top());
  }

  /** The map rests: until it is zoomed again, what was drawn serves. */
  void rest(Drawn drawn) {
    if (!isSteady) {
      isSteady = true;
      show(drawn);
    }
  }

  /** Makes the outlines for all zooms on another thread, so that zooming never waits for them. */
  void prepare() {
    List<IslandNode> all = islands;
    CompletableFuture.runAsync(() -> all.forEach(IslandNode::prepare));
  }

  void look(MapLook look) {
    islands.forEach(island -> island.look(look, scale.getX()));
  }

  /** The place whose outline lies under a pixel, the smallest first; empty for none. */
  Optional<Place> at(Drawn drawn, double x, double y) {
    GeoPoint point = drawn.pointUnder(x, y);
    for (IslandNode island : islands.reversed()) {
      if (island.boxDistance(drawn, x, y) == 0 && contains(island, point)) {
        return Optional.of(island.place());
      }
    }
    return islands.stream()
        .filter(island -> island.area().isVisible() && isSmall(island, drawn))
        .filter(island -> island.boxDistance(drawn, x, y) <= REACH)
        .min(Comparator.comparingDouble(island -> island.boxDistance(drawn, x, y)))
        .map(IslandNode::place);
  }

  /** What labels keep clear of, and are placed beside. */
  List<IslandNode> islands() {
    return islands;
  }

  private void zoom(Drawn drawn) {
    int level = IslandNode.levelOf(drawn.zoom());
    double enlarged = IslandNode.scaleOf(drawn);
    scale.setX(enlarged);
    scale.setY(enlarged);
    for (BorderNode line : lines) {
      line.move(drawn);
      line.zoom(drawn, level, enlarged);
    }
  }

  private void hatchAnew() {
    tenures.hatch(hatch.getValue());
    islands.forEach(island -> island.hatch(hatch.getValue(), scale.getX()));
  }

  private static boolean sameSeam(Drawn a, Drawn b) {
    return a.viewport().seamLon() == b.viewport().seamLon();
  }

  private static boolean contains(IslandNode island, GeoPoint point) {
    return island.place().location().outline().filter(shape -> shape.contains(point)).isPresent();
  }

  private static boolean isSmall(IslandNode island, Drawn drawn) {
    Shape shape = island.place().location().outline().orElseThrow();
    return shape.bounds().lonSpan() / 360 * drawn.worldSize() < 3 * REACH;
  }

  private static double size(IslandNode island) {
    return island.place().location().outline().map(Shape::areaKm2).orElse(0.0);
  }

  /** What the style sheet may set. */
  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
