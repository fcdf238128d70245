package mapside.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;

/**
 * Decides which names are shown at a zoom, and where beside its place each of them stands, so that
 * none covers another. It covers the whole world, so panning changes nothing; and it is made for
 * the far end of a band of zooms, so that within the band names only get more room.
 */
final class LabelPlan {

  /** The zooms in a band. */
  private static final double BAND = 0.25;

  /** Logical pixels that stay free round a name. */
  private static final double GAP = 3;

  /** A name that must be shown is moved by so many of its heights before it covers anything. */
  private static final int FARTHEST = 5;

  private final Viewport viewport;
  private final int band;
  private final double size;
  private final Coasts coasts;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final Map<MapLabel, MapLabel.Offset> offsets = new LinkedHashMap<>();

  private LabelPlan(Viewport viewport, int band, Coasts coasts) {
    this.viewport = viewport;
    this.band = band;
    this.size = WebMercator.worldSize(leastZoom(band));
    this.coasts = coasts;
  }

  /** The number of the band that a zoom lies in. */
  static int band(double zoom) {
    return (int) Math.floor(zoom / BAND + 1e-9);
  }

  /** The least zoom in a band. */
  static double leastZoom(int band) {
    return band * BAND;
  }

  /**
   * Plans a band.
   *
   * @param forced those that must be shown, even over something else
   * @param labels those that may be shown, the most important first
   * @param blocked boxes that are taken by something else, from their points
   * @param coasts what the names of islands keep clear of
   */
  static Map<MapLabel, MapLabel.Offset> of(
      int band,
      Viewport viewport,
      List<MapLabel> forced,
      List<MapLabel> labels,
      Map<GeoPoint, Rectangle2D> blocked,
      Coasts coasts) {
    LabelPlan plan = new LabelPlan(viewport, band, coasts);
    blocked.forEach((point, box) -> plan.taken.add(moved(box, plan.x(point), plan.y(point))));
    forced.forEach(plan::reserveMark);
    forced.forEach(plan::force);
    labels.forEach(plan::reserveMark);
    labels.forEach(plan::place);
    return plan.offsets;
  }

  /** A dot is never covered by a name, even where its own name has no room. */
  private void reserveMark(MapLabel label) {
    double radius = label.markRadius();
    if (radius > 0) {
      GeoPoint point = label.place().location().point();
      taken.add(new Rectangle2D(x(point) - radius, y(point) - radius, 2 * radius, 2 * radius));
    }
  }

  private void place(MapLabel label) {
    candidates(label).stream()
        .filter(at -> isFree(box(label, at)))
        .findFirst()
        .ifPresent(at -> put(label, at));
  }

  /** Where there is room, if need be farther up or down; else over what is there. */
  private void force(MapLabel label) {
    List<MapLabel.Offset> near = candidates(label);
    MapLabel.Offset best = near.isEmpty() ? middle(label.width(), label.height()) : near.getFirst();
    List<MapLabel.Offset> all = new ArrayList<>(near);
    for (int lines = 1; lines <= FARTHEST; lines++) {
      all.add(lower(best, lines * label.height()));
      all.add(lower(best, -lines * label.height()));
    }
    put(label, all.stream().filter(at -> isFree(box(label, at))).findFirst().orElse(best));
  }

  private void put(MapLabel label, MapLabel.Offset at) {
    taken.add(box(label, at));
    offsets.put(label, at);
  }

  private boolean isFree(Rectangle2D box) {
    return taken.stream().noneMatch(box::intersects);
  }

  private Rectangle2D box(MapLabel label, MapLabel.Offset at) {
    GeoPoint point = label.place().location().point();
    return new Rectangle2D(
        x(point) + at.x() - GAP, y(point) + at.y(), label.width() + 2 * GAP, label.height());
  }

  private List<MapLabel.Offset> candidates(MapLabel label) {
    double w = label.width();
    double h = label.height();
    MapLabel.Offset middle = middle(w, h);
    return switch (LabelStyle.of(label.place())) {
      case WATER, EXPANSE -> List.of(middle, lower(middle, h), lower(middle, -h));
      case POINT -> round(label.markRadius() + 4, w, h);
      case LAND -> coasts.beside(label, band);
    };
  }

  private static MapLabel.Offset middle(double w, double h) {
    return new MapLabel.Offset(Math.rint(-w / 2), Math.rint(-h / 2));
  }

  private static MapLabel.Offset lower(MapLabel.Offset at, double by) {
    return new MapLabel.Offset(at.x(), at.y() + Math.rint(by));
  }

  /** Right, left, above, below, then the corners. */
  private static List<MapLabel.Offset> round(double gap, double w, double h) {
    double up = Math.rint(-h / 2);
    double mid = Math.rint(-w / 2);
    return List.of(
        new MapLabel.Offset(gap, up),
        new MapLabel.Offset(-gap - w, up),
        new MapLabel.Offset(mid, -gap - h + 2),
        new MapLabel.Offset(mid, gap - 2),
        new MapLabel.Offset(gap, -h),
        new MapLabel.Offset(gap, 0),
        new MapLabel.Offset(-gap - w, -h),
        new MapLabel.Offset(-gap - w, 0));
  }

  private double x(GeoPoint point) {
    return viewport.worldX(point) * size;
  }

  private double y(GeoPoint point) {
    return WebMercator.y(point.lat()) * size;
  }

  private static Rectangle2D moved(Rectangle2D box, double x, double y) {
    return new Rectangle2D(box.getMinX() + x, box.getMinY() + y, box.getWidth(), box.getHeight());
  }
}
