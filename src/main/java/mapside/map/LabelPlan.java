package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.place.Place;
import mapside.place.PlaceId;

/**
 * Decides which names are shown at a zoom, and where beside its place each of them stands, so that
 * none covers another. It covers the whole world, so panning changes nothing; it is made for the
 * far end of a band of zooms, so that within the band names only get more room; and a name stays
 * where it stood in the band before for as long as there is room for it there.
 */
final class LabelPlan {

  /** The zooms in a band. */
  private static final double BAND = 0.25;

  /** Logical pixels that stay free on either side of a name. */
  private static final double GAP = 3;

  /** Logical pixels from one point of a border that is kept free to the next. */
  private static final double LINE_STEP = 6;

  /** A name that must be shown is moved by so many of its heights before it covers anything. */
  private static final int FARTHEST = 2;

  private final Viewport viewport;
  private final int band;
  private final double size;
  private final Coasts coasts;
  private final Optional<Sight> sight;
  private final Map<MapLabel, Spot> before;
  private final TakenSpace taken = new TakenSpace();
  private final TakenSpace lines = new TakenSpace();
  private final List<TextPath> borders;
  private final Map<MapLabel, Spot> spots = new LinkedHashMap<>();

  private final Set<PlaceId> named = new HashSet<>();

  /** Places whose names are in view: none is written twice there. */
  private final Set<PlaceId> seen = new HashSet<>();

  private LabelPlan(Viewport viewport, int band, Coasts coasts, Optional<Sight> sight, Wish wish) {
    this.viewport = viewport;
    this.band = band;
    this.size = WebMercator.worldSize(leastZoom(band));
    this.coasts = coasts;
    this.sight = sight;
    this.before = wish.before();
    this.borders = wish.lines();
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
   * What is to be planned.
   *
   * @param forced those that must be shown, even over something else
   * @param labels those that may be shown, the most important first
   * @param blocked what is taken by something else
   * @param lines borders, which only names along lines may cross
   * @param before where names stood in the band before; none at first
   */
  record Wish(
      List<MapLabel> forced,
      List<MapLabel> labels,
      List<Blocked> blocked,
      List<TextPath> lines,
      Map<MapLabel, Spot> before) {

    /** The same as if no name had stood anywhere. */
    Wish afresh() {
      return new Wish(forced, labels, blocked, lines, Map.of());
    }
  }

  /**
   * Something that no name may cover.
   *
   * @param point on Earth
   * @param box in logical pixels from it
   */
  record Blocked(GeoPoint point, Rectangle2D box) {}

  /**
   * Plans a band.
   *
   * @param coasts what the names of islands keep clear of
   * @param sight what names must be readable in; empty if they stand wherever there is room
   */
  static Map<MapLabel, Spot> of(
      int band, Viewport viewport, Wish wish, Coasts coasts, Optional<Sight> sight) {
    LabelPlan plan = new LabelPlan(viewport, band, coasts, sight, wish);
    wish.blocked().forEach(each -> plan.taken.take(plan.moved(each.box(), each.point(), 0)));
    wish.lines().forEach(plan::reserveLine);
    wish.forced().forEach(plan::reserveMark);
    wish.forced().forEach(plan::force);
    wish.labels().stream().filter(label -> !label.isMarkOptional()).forEach(plan::reserveMark);
    wish.labels().forEach(plan::place);
    return plan.spots;
  }

  private boolean isInSight(MapLabel label, Spot spot) {
    List<Rectangle2D> boxes = new ArrayList<>(spot.boxes());
    if (label.markRadius() > 0) {
      boxes.add(mark(label));
    }
    return sight.isEmpty() || sight.get().allows(label.anchor(spot), boxes);
  }

  private static Rectangle2D mark(MapLabel label) {
    double radius = label.markRadius();
    return new Rectangle2D(-radius, -radius, 2 * radius, 2 * radius);
  }

  /** A dot is never covered by a name, even where its own name has no room. */
  private void reserveMark(MapLabel label) {
    if (label.markRadius() > 0) {
      taken.take(moved(mark(label), label.point(), 0));
    }
  }

  private void reserveLine(TextPath line) {
    double step = LINE_STEP / size;
    double west = west(line);
    for (double at = 0; at <= line.length(); at += step) {
      double x = (line.x(at) + west) * size;
      lines.take(new Rectangle2D(x - 1, line.y(at) * size - 1, 2, 2));
    }
  }

  private void place(MapLabel label) {
    if (label instanceof StraightLabel straight
        && !straight.isInside()
        && label.place().map(Place::id).filter(named::contains).isPresent()) {
      // Only where its place had no room along its course.
      return;
    }
    boolean bringsMark = label.isMarkOptional() && label.markRadius() > 0;
    if (bringsMark && !taken.isFree(moved(mark(label), label.point(), 0))) {
      return;
    }
    boolean isSeenElsewhere = label.place().filter(place -> seen.contains(place.id())).isPresent();
    candidates(label).stream()
        .filter(spot -> isFree(label, spot) && !(isSeenElsewhere && isSeen(label, spot)))
        .findFirst()
        .ifPresent(
            spot -> {
              put(label, spot);
              if (bringsMark) {
                reserveMark(label);
              }
            });
  }

  /** Where there is room, if need be farther up or down; else over what is there. */
  private void force(MapLabel label) {
    List<Spot> all = new ArrayList<>(candidates(label));
    if (label instanceof StraightLabel straight) {
      double w = straight.width();
      double h = straight.height();
      Spot best =
          all.isEmpty()
              ? Spot.straight(0, Math.rint(-w / 2), Math.rint(-h / 2), 0, w, h)
              : all.getFirst();
      all.add(best);
      for (int lines = 1; lines <= FARTHEST; lines++) {
        for (int way : new int[] {1, -1}) {
          double y = best.y() + Math.rint(way * lines * h);
          all.add(Spot.straight(best.slot(), best.x(), y, best.side(), w, h));
        }
      }
    }
    all.stream()
        .filter(spot -> isFree(label, spot))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .ifPresent(spot -> put(label, spot));
  }

  /** The ways to stand; those in view come first, and of them the one of the band before. */
  private List<Spot> candidates(MapLabel label) {
    Spot last = before.get(label);
    return label.spots(band, coasts).stream()
        .sorted(
            Comparator.comparing(
                    (Spot spot) -> label instanceof CurvedLabel && !isSeen(label, spot))
                .thenComparing(spot -> last != null && spot.slot() != last.slot()))
        .toList();
  }

  private boolean isSeen(MapLabel label, Spot spot) {
    return sight.isEmpty() || sight.get().sees(label.anchor(spot), spot.boxes());
  }

  private void put(MapLabel label, Spot spot) {
    boxes(label, spot).forEach(taken::take);
    spots.put(label, spot);
    label.place().map(Place::id).ifPresent(named::add);
    if (isSeen(label, spot)) {
      label.place().ifPresent(place -> seen.add(place.id()));
    }
  }

  private boolean isFree(MapLabel label, Spot spot) {
    boolean mayCross = label instanceof CurvedLabel;
    return isInSight(label, spot)
        && boxes(label, spot)
            .allMatch(box -> taken.isFree(box) && (mayCross || isOnOwnSide(label, box)));
  }

  /** What a name takes of the world; a line that leads to it needs no air beside it. */
  private Stream<Rectangle2D> boxes(MapLabel label, Spot spot) {
    long lettered = spot.leader().isPresent() ? 1 : spot.boxes().size();
    return IntStream.range(0, spot.boxes().size())
        .mapToObj(i -> moved(spot.boxes().get(i), label.anchor(spot), i < lettered ? GAP : 0));
  }

  /** Whether neither the name nor the way from its place to it crosses a border. */
  private boolean isOnOwnSide(MapLabel label, Rectangle2D box) {
    double x = viewport.worldX(label.point());
    double y = WebMercator.y(label.point().lat());
    double toX = (box.getMinX() + box.getMaxX()) / 2 / size;
    double toY = (box.getMinY() + box.getMaxY()) / 2 / size;
    return lines.isFree(box)
        && borders.stream()
            .noneMatch(
                line -> {
                  double west = west(line);
                  return line.isCrossed(x - west, y, toX - west, toY);
                });
  }

  /** World units from where a line is written down to where the view shows it. */
  private double west(TextPath line) {
    return viewport.worldX(line.point(0)) - line.x(0);
  }

  private Rectangle2D moved(Rectangle2D box, GeoPoint point, double gap) {
    return new Rectangle2D(
        viewport.worldX(point) * size + box.getMinX() - gap,
        WebMercator.y(point.lat()) * size + box.getMinY(),
        box.getWidth() + 2 * gap,
        box.getHeight());
  }
}
