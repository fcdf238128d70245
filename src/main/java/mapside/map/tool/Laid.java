package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.Rotation;
import mapside.geo.Shape;
import mapside.place.Naming;
import mapside.place.Territory;
import mapside.session.Comparison;

/** The outline that is laid over the map, turned on the globe to where it lies. */
final class Laid extends Group {

  /** Edges are bent once in so many degrees, because a parallel is no straight line elsewhere. */
  private static final double BEND = 1;

  /** An outline smaller than this, in logical pixels, is taken hold of beside it too. */
  private static final double REACH = 14;

  /** From an outline to the middle of its name where that has no room inside. */
  private static final double BESIDE = 20;

  private final SVGPath area = new SVGPath();
  private final HaloText label = new HaloText("laid-text");
  private Optional<Source> source = Optional.empty();
  private double labelX;
  private double labelY;

  /**
   * An outline where it is at home, ready to be turned.
   *
   * @param middle its centroid
   * @param km2 its area
   */
  private record Source(Territory territory, GeoPoint middle, double km2, List<double[]> rings) {

    static Source of(Territory territory) {
      List<double[]> rings = new ArrayList<>();
      for (Shape.Polygon polygon : territory.outline().polygons()) {
        rings.add(bent(polygon.shell()));
        polygon.holes().forEach(hole -> rings.add(bent(hole)));
      }
      return new Source(
          territory, territory.outline().centroid(), territory.outline().areaKm2(), rings);
    }

    /** Without the poles, which close a ring on a flat map only. */
    private static double[] bent(Shape.Ring ring) {
      List<Double> lonLat = new ArrayList<>();
      for (int i = 0; i < ring.size(); i++) {
        if (Math.abs(ring.lat(i)) == 90) {
          continue;
        }
        double lonStep = i == 0 ? 0 : ring.lon(i) - ring.lon(i - 1);
        double latStep = i == 0 ? 0 : ring.lat(i) - ring.lat(i - 1);
        boolean isFromPole = i > 0 && Math.abs(ring.lat(i - 1)) == 90;
        double longest = Math.max(Math.abs(lonStep), Math.abs(latStep));
        int steps = isFromPole ? 1 : Math.max(1, (int) Math.ceil(longest / BEND));
        for (int step = steps - 1; step >= 0; step--) {
          lonLat.add(ring.lon(i) - lonStep * step / steps);
          lonLat.add(ring.lat(i) - latStep * step / steps);
        }
      }
      return lonLat.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  Laid() {
    setManaged(false);
    area.getStyleClass().add("laid-area");
    area.setFillRule(FillRule.EVEN_ODD);
    area.setManaged(false);
    getChildren().setAll(area, label);
  }

  /** The box round an outline that is laid with its middle at a point. */
  static GeoBounds bounds(Territory territory, GeoPoint at) {
    Rotation turn = Rotation.carrying(territory.outline().centroid(), at);
    List<Shape.Polygon> turned = new ArrayList<>();
    for (Shape.Polygon polygon : territory.outline().polygons()) {
      turned.add(
          new Shape.Polygon(new Shape.Ring(turn.turned(polygon.shell().lonLat())), List.of()));
    }
    return new Shape.Area(turned).bounds();
  }

  /** Shows what is compared, and its name where nothing covers that. */
  void show(
      MapFrame frame,
      Optional<Comparison> comparison,
      Naming naming,
      Quantities quantities,
      List<Bounds> taken) {
    setVisible(comparison.isPresent());
    comparison.ifPresent(laid -> draw(frame, laid, naming, quantities, taken));
  }

  /** The box of its name, in this group; empty if nothing is laid over the map. */
  Optional<Bounds> named() {
    return isVisible() ? Optional.of(label.getBoundsInParent()) : Optional.empty();
  }

  /** Whether a point of this group is on the outline, or as near as it can be meant. */
  boolean isAt(double x, double y) {
    boolean isSmall =
        Math.max(area.getLayoutBounds().getWidth(), area.getLayoutBounds().getHeight()) < 2 * REACH;
    return isVisible()
        && (area.contains(x, y) || isSmall && Math.hypot(x - labelX, y - labelY) < REACH);
  }

  private void draw(
      MapFrame frame, Comparison laid, Naming naming, Quantities quantities, List<Bounds> taken) {
    Source shown =
        source
            .filter(known -> known.territory().equals(laid.territory()))
            .orElseGet(() -> Source.of(laid.territory()));
    source = Optional.of(shown);
    Rotation turn = Rotation.carrying(shown.middle(), laid.at());
    ScreenPath path = new ScreenPath(frame);
    for (double[] ring : shown.rings()) {
      path.ring(turn.turned(ring));
    }
    area.setContent(path.svg());
    labelX = frame.x(laid.at());
    labelY = frame.y(laid.at());
    String name = naming.lines(laid.territory().names()).getFirst().text();
    label.text(name + "\n" + quantities.area(shown.km2()));
    label.applyCss();
    double half = label.width() / 2;
    boolean hasRoom = area.contains(labelX - half, labelY) && area.contains(labelX + half, labelY);
    if (hasRoom) {
      label.center(labelX, labelY);
    } else {
      putBeside(area.getLayoutBounds(), frame, taken);
    }
  }

  /** Below the outline, or above it where the view ends or something stands on the map. */
  private void putBeside(Bounds outline, MapFrame frame, List<Bounds> taken) {
    label.center(labelX, outline.getMaxY() + BESIDE);
    Bounds below = label.getBoundsInParent();
    if (below.getMaxY() > frame.viewport().height() || taken.stream().anyMatch(below::intersects)) {
      label.center(labelX, outline.getMinY() - BESIDE);
    }
  }
}
