package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import mapside.geo.GeoPoint;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The name of a place in one or two straight lines, and the mark of the place where it has one. */
final class StraightLabel extends MapLabel {

  /** The lines of two names stand closer than those of running text. */
  private static final double LEADING = 0.94;

  /** The last rank of islands whose names may stand apart, led to by a line. */
  private static final int LAST_LED = 5;

  /** Farther out than this, lines to islands of a few pixels would only clutter the map. */
  private static final double LEAST_LED = 3.5;

  /** Degrees of longitude: a line ends at a point, which says nothing of what is larger. */
  private static final double SMALL = 3;

  private final LabelStyle style;
  private final boolean isNamed;
  private final double ledFrom;
  private final boolean isInside;
  private final Line leader = new Line();
  private final List<Text> faces = new ArrayList<>();
  private final Line underline = new Line();
  private final @Nullable Shape mark;
  private final double markRadius;
  private final double width;
  private final double height;

  /**
   * Sets a name.
   *
   * @param lines the names, one or two
   * @param isNamed whether the article names the place
   * @param due the zoom from which on an island that matters may have its name apart
   * @param inside a point that the name stands over; empty if it stands round the place's own
   */
  StraightLabel(
      Place place,
      List<Naming.Line> lines,
      boolean isNamed,
      double due,
      Optional<GeoPoint> inside) {
    super(
        Optional.of(place),
        inside.orElse(place.location().point()),
        lines.stream().anyMatch(Naming.Line::isStandIn));
    isInside = inside.isPresent();
    this.isNamed = isNamed;
    style = LabelStyle.of(place);
    boolean mayLead =
        isNamed && place.facts().isDisputed() && place.rank() <= LAST_LED && isSmall(place);
    ledFrom = mayLead ? Math.max(due, LEAST_LED) : Double.POSITIVE_INFINITY;
    for (Naming.Line line : lines) {
      Lettering lettering =
          Lettering.of(line, style.font(place, isNamed, line.language(), !faces.isEmpty()), style);
      if (LabelStyle.isSpaced(place)) {
        lettering = lettering.spaced(line.language());
      }
      faces.add(lettering.face(lettering.text()));
    }
    width = Math.ceil(faces.stream().mapToDouble(StraightLabel::width).max().orElse(0));
    height = Math.ceil(faces.stream().mapToDouble(StraightLabel::lineHeight).sum());
    mark = style.hasMark() ? mark(place.kind()) : null;
    markRadius = mark == null ? 0 : mark.getLayoutBounds().getWidth() / 2;
    underline.getStyleClass().add("map-label-underline");
    underline.setVisible(false);
    getStyleClass().addAll(style.styleClass(), isNamed ? "named" : "context");
    if (mark != null) {
      mark.getStyleClass().add("map-mark");
      getChildren().add(mark);
    }
    leader.getStyleClass().add("map-label-leader");
    leader.setVisible(false);
    getChildren().add(leader);
    letters().getChildren().setAll(faces);
    getChildren().add(letters());
    getChildren().add(underline);
  }

  /** Whether it may stand apart from its island, at a zoom, where there is no room beside it. */
  boolean mayLead(double zoom) {
    return zoom >= ledFrom;
  }

  /** Whether it stands over a point inside its place, because the place's own is not in view. */
  boolean isInside() {
    return isInside;
  }

  /** Width of the text in logical pixels. */
  double width() {
    return width;
  }

  /** Height of the text in logical pixels. */
  double height() {
    return height;
  }

  @Override
  double markRadius() {
    return markRadius;
  }

  @Override
  boolean isMarkOptional() {
    return !isNamed;
  }

  @Override
  List<Spot> spots(int band, Coasts coasts) {
    if (isInside) {
      return middle().subList(0, 1);
    }
    return switch (style) {
      case WATER, EXPANSE -> middle();
      case POINT -> round(markRadius() + 4);
      case LAND -> coasts.beside(this, band);
    };
  }

  @Override
  boolean isBent() {
    return false;
  }

  /** The letters are moved together, which leaves the picture of them as it was. */
  @Override
  void letter(Spot at, int band) {
    double left = at.x();
    double top = Math.rint(at.y());
    letters().setTranslateX(left);
    letters().setTranslateY(top);
    double y = 0;
    for (Text face : faces) {
      double free = width - width(face);
      face.setX(Math.rint(at.side() > 0 ? 0 : at.side() < 0 ? free : free / 2));
      face.setY(Math.rint(y + face.getBaselineOffset()));
      y += lineHeight(face);
    }
    Text first = faces.getFirst();
    underline.setStartX(left + first.getX());
    underline.setEndX(left + first.getX() + width(first));
    underline.setStartY(top + first.getY() + 3);
    underline.setEndY(top + first.getY() + 3);
    leader.setVisible(at.leader().isPresent());
    at.leader()
        .ifPresent(
            end -> {
              leader.setEndX(end.getX());
              leader.setEndY(end.getY());
            });
  }

  @Override
  Node underline() {
    return underline;
  }

  @Override
  boolean holds(double dx, double dy) {
    return super.holds(dx, dy) || mark != null && Math.hypot(dx, dy) <= markRadius() + 5;
  }

  private List<Spot> middle() {
    double left = Math.rint(-width / 2);
    double top = Math.rint(-height / 2);
    return List.of(
        spot(0, left, top, 0), spot(1, left, top + height, 0), spot(2, left, top - height, 0));
  }

  /** Right, left, above, below, then the corners. */
  private List<Spot> round(double gap) {
    double up = Math.rint(-height / 2);
    double mid = Math.rint(-width / 2);
    return List.of(
        spot(0, gap, up, 1),
        spot(1, -gap - width, up, -1),
        spot(2, mid, -gap - height + 2, 0),
        spot(3, mid, gap - 2, 0),
        spot(4, gap, -height, 1),
        spot(5, gap, 0, 1),
        spot(6, -gap - width, -height, -1),
        spot(7, -gap - width, 0, -1));
  }

  private Spot spot(int slot, double x, double y, int side) {
    return Spot.straight(slot, x, y, side, width, height);
  }

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  private static double lineHeight(Text text) {
    return text.getLayoutBounds().getHeight() * LEADING;
  }

  private static boolean isSmall(Place place) {
    return place.location().frame().lonSpan() <= SMALL;
  }

  private static Shape mark(PlaceKind kind) {
    return switch (kind) {
      case VOLCANO, MOUNTAIN -> new Polygon(0, -5, 4.5, 3, -4.5, 3);
      case CAPITAL -> new Circle(4);
      case CITY -> new Circle(3.2);
      default -> new Circle(2.6);
    };
  }
}
