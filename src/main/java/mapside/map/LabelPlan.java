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
   * @param labels those that may be shown, the most important first
   * @param blocked boxes that are taken by something else, from their points
   * @param coasts what the names of islands keep clear of
   */
  static Map<MapLabel, MapLabel.Offset> of(
      int band,
      Viewport viewport,
      List<MapLabel> labels,
      Map<GeoPoint, Rectangle2D> blocked,
      Coasts coasts) {
    LabelPlan plan = new LabelPlan(viewport, band, coasts);
    blocked.forEach((point, box) -> plan.taken.add(moved(box, plan.x(point), plan.y(point))));
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
    GeoPoint point = label.place().location().point();
    double x = x(point);
    double y = y(point);
    for (MapLabel.Offset at : candidates(label)) {
      Rectangle2D box =
          new Rectangle2D(x + at.x() - GAP, y + at.y(), label.width() + 2 * GAP, label.height());
      if (taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        offsets.put(label, at);
        return;
      }
    }
  }

  private List<MapLabel.Offset> candidates(MapLabel label) {
    double w = label.width();
    double h = label.height();
    MapLabel.Offset middle = new MapLabel.Offset(Math.rint(-w / 2), Math.rint(-h / 2));
    return switch (LabelStyle.of(label.place())) {
      case WATER, EXPANSE -> List.of(middle, lower(middle, h), lower(middle, -h));
      case POINT -> round(label.markRadius() + 4, w, h);
      case LAND -> coasts.beside(label, band);
    };
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
