package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Font;
import mapside.geo.WebMercator;
import mapside.place.Naming;
import mapside.place.Place;

/** A name along a line: of a water or a chain of islands along its shape, or of a border. */
final class CurvedLabel extends MapLabel {

  /** A name ends at least so much of the length of its line from either end. */
  private static final double MARGIN = 0.01;

  /** Where else than in its middle a name can stand, as shares of the length of its line. */
  private static final double[] SHIFTS = {
    0, -0.12, 0.12, -0.24, 0.24, -0.06, 0.06, -0.18, 0.18, -0.3, 0.3, -0.36, 0.36, -0.42, 0.42
  };

  /** Letters don't go round sharper corners than this, in radians from one to the next. */
  private static final double SHARPEST = Math.toRadians(11);

  /** Borders have corners, which their names keep off. */
  private static final double SHARPEST_OF_BORDER = Math.toRadians(4);

  /** Logical pixels from a border to the middle of the letters beside it. */
  private static final double BESIDE = -10;

  private final TextPath course;
  private final double share;
  private final List<CurvedText> texts = new ArrayList<>();
  private final Polyline underline = new Polyline();

  private CurvedLabel(Optional<Place> place, TextPath course, double share, boolean isStandIn) {
    super(place, course.point(share), isStandIn);
    this.course = course;
    this.share = share;
    underline.getStyleClass().add("map-label-underline");
    underline.setVisible(false);
  }

  /**
   * The name of a place along its course.
   *
   * @param share where on the course it stands, 0 to 1
   */
  static CurvedLabel of(
      Place place, List<Naming.Line> lines, boolean isNamed, TextPath course, double share) {
    CurvedLabel label =
        new CurvedLabel(
            Optional.of(place), course, share, lines.stream().anyMatch(Naming.Line::isStandIn));
    LabelStyle style = LabelStyle.of(place);
    double offset = 0;
    for (Naming.Line line : lines) {
      boolean isSecond = !label.texts.isEmpty();
      Lettering lettering =
          Lettering.of(line, style.font(place, isNamed, line.language(), isSecond), style);
      if (LabelStyle.isSpaced(place)) {
        lettering = lettering.capitals(line.language());
      }
      double spacing = LabelStyle.spacing(place) * (isSecond ? 0.5 : 1);
      label.texts.add(new CurvedText(lettering, spacing, offset));
      offset += label.texts.getLast().lineHeight() + 1;
    }
    label.getStyleClass().addAll(style.styleClass(), isNamed ? "named" : "context");
    label.fill();
    return label;
  }

  /** The name of a border along it. */
  static CurvedLabel of(Naming.Line title, TextPath course) {
    CurvedLabel label = new CurvedLabel(Optional.empty(), course, 0.5, false);
    Font font = Font.font(LabelStyle.family(title.language()), 11);
    label.texts.add(new CurvedText(new Lettering(title.text(), font, false), 0.3, BESIDE));
    label.getStyleClass().add("border");
    label.fill();
    return label;
  }

  private void fill() {
    letters().getChildren().setAll(texts.stream().flatMap(text -> text.faces().stream()).toList());
    getChildren().add(letters());
    getChildren().add(underline);
  }

  @Override
  List<Spot> spots(int band, Coasts coasts) {
    double scale = WebMercator.worldSize(LabelPlan.leastZoom(band));
    double room = course.length() * scale;
    double half = texts.stream().mapToDouble(CurvedText::length).max().orElse(0) / 2;
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < SHIFTS.length; i++) {
      double middle = (share + SHIFTS[i]) * room;
      if (middle - half >= MARGIN * room
          && middle + half <= (1 - MARGIN) * room
          && isSmooth(scale, SHIFTS[i])) {
        // Its own point: letters keep their distances from it within a band, and the farther they
        // were, the less would they stay on their line.
        spots.add(
            Spot.curved(i, SHIFTS[i], course.point(share + SHIFTS[i]), boxes(scale, SHIFTS[i])));
      }
    }
    return spots;
  }

  private boolean isSmooth(double scale, double shift) {
    double limit = place().isPresent() ? SHARPEST : SHARPEST_OF_BORDER;
    return texts.stream()
        .allMatch(text -> text.sharpestTurn(course, scale, middle(shift)) <= limit);
  }

  private List<Rectangle2D> boxes(double scale, double shift) {
    List<Rectangle2D> boxes = new ArrayList<>();
    texts.forEach(text -> boxes.addAll(text.boxes(course, scale, middle(shift))));
    return boxes;
  }

  @Override
  boolean isBent() {
    return true;
  }

  @Override
  void letter(Spot at, int band) {
    double scale = WebMercator.worldSize(LabelPlan.leastZoom(band));
    double middle = middle(at.x());
    texts.forEach(text -> text.bend(course, scale, middle));
    underline.getPoints().setAll(texts.getFirst().below(course, scale, middle));
  }

  @Override
  Node underline() {
    return underline;
  }

  /** World units along the course to the middle of the name. */
  private double middle(double shift) {
    return (share + shift) * course.length();
  }
}
