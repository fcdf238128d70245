package mapside.map;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import mapside.geo.GeoPoint;
import mapside.messages.Messages;
import mapside.place.Event;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.place.Place;

/** An event on the map: a flag on a pole with what it was, when, and who took part. */
final class EventMark extends Group {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** From this zoom on, the flag has words on it. */
  private static final double WORDS_FROM = 3.2;

  private static final double POLE = 26;
  private static final double SIDE = 6;

  /** So far a flag reaches beyond its pole, on the side that it does not fly to. */
  private static final double OVERHANG = 14;

  private static final double MARGIN = 4;

  private final Place place;
  private final VBox flag;
  private final Polygon foot = new Polygon(0, -SIDE, SIDE, 0, 0, SIDE, -SIDE, 0);
  private final Line pole = new Line(0, -SIDE, 0, -POLE);
  private final double width;
  private final double height;

  EventMark(Event event, Place place, Naming naming, Messages words) {
    this.place = place;
    Naming.Line what = naming.lines(event.titles()).getFirst();
    Naming.Line where = naming.lines(place.names()).getFirst();
    boolean isJapanese = what.language() == Language.JAPANESE;
    Font bold = Font.font(isJapanese ? LabelStyle.family(what.language()) : LabelStyle.BOLD, 12.5);
    Font plain = Font.font(LabelStyle.family(where.language()), 11.5);
    Label title = line(what.text(), bold, "event-title");
    String day = words.date(event.date(), where.language().locale());
    Label date = line(words.get("map.event", day, where.text()), plain, "event-date");
    flag = new VBox(title, date);
    flag.getStyleClass().add("event-flag");
    foot.getStyleClass().add("event-foot");
    pole.getStyleClass().add("event-pole");
    width = Math.ceil(Math.max(textWidth(title), textWidth(date))) + 24;
    height = Math.ceil((title.getFont().getSize() + date.getFont().getSize()) * 1.35) + 12;
    flag.setManaged(false);
    flag.resizeRelocate(-OVERHANG, -POLE - height, width, height);
    // What is kept as a picture may reach a pixel beyond its bounds, and stay there once it goes.
    Rectangle around = new Rectangle(-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN);
    around.setFill(Color.TRANSPARENT);
    around.setMouseTransparent(true);
    around.layoutXProperty().bind(flag.layoutXProperty());
    around.setLayoutY(-POLE - height);
    around.visibleProperty().bind(flag.visibleProperty());
    getStyleClass().add("map-event");
    getChildren().setAll(around, pole, foot, flag);
    setManaged(false);
    setCache(true);
  }

  Place place() {
    return place;
  }

  GeoPoint point() {
    return place.location().point();
  }

  /** What it covers, counted from its point: its foot, and pole and flag if it has them now. */
  List<Rectangle2D> boxes() {
    // The name of the place itself stands close by.
    double foot = SIDE - 2;
    Rectangle2D standing = new Rectangle2D(-foot, -foot, 2 * foot, 2 * foot);
    return flag.isVisible()
        ? List.of(standing, new Rectangle2D(-1, -POLE, 2, POLE), flagAt(flag.getLayoutX()))
        : List.of(standing);
  }

  /**
   * Has the flag fly to the right, or so far to the left that it is seen whole; where it would be
   * cut or covered all the same, the foot stands alone.
   *
   * @param isAtRest whether the map stays as it is; while it moves, the flag stays on its side
   */
  void stand(Sight sight, boolean isAtRest) {
    boolean hasWords = sight.drawn().zoom() >= WORDS_FROM;
    if (hasWords && isAtRest) {
      OptionalDouble free =
          DoubleStream.of(-OVERHANG, beforeEdge(sight.drawn()), OVERHANG - width)
              .filter(left -> sight.allows(point(), List.of(roomOf(flagAt(left)))))
              .findFirst();
      free.ifPresent(flag::setLayoutX);
      hasWords = free.isPresent();
    }
    flag.setVisible(hasWords);
    pole.setVisible(hasWords);
  }

  /** Where the flag ends at the right edge of the view, if its pole reaches so far. */
  private double beforeEdge(Drawn drawn) {
    double left = drawn.viewport().width() - drawn.x(point()) - width - MARGIN;
    return Math.clamp(left, OVERHANG - width, -OVERHANG);
  }

  private Rectangle2D flagAt(double left) {
    return new Rectangle2D(left, -POLE - height, width, height);
  }

  /** With what its frame needs beyond it, which would be cut at the very edge of the view. */
  private static Rectangle2D roomOf(Rectangle2D flag) {
    double rim = MARGIN / 2;
    return new Rectangle2D(
        flag.getMinX() - rim,
        flag.getMinY() - rim,
        flag.getWidth() + 2 * rim,
        flag.getHeight() + 2 * rim);
  }

  void look(MapLook look) {
    MapLook.State state = look.of(place);
    pseudoClassStateChanged(SELECTED, state == MapLook.State.SELECTED);
    setOpacity(state == MapLook.State.BACK ? 0.7 : 1);
  }

  /** Whether a pixel, counted from its point, lies on the flag or near its foot. */
  boolean holds(double dx, double dy) {
    return Math.hypot(dx, dy) <= SIDE + 4
        || flag.isVisible() && flag.getBoundsInParent().contains(dx, dy);
  }

  private static Label line(String text, Font font, String styleClass) {
    Label label = new Label(text);
    label.setFont(font);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static double textWidth(Label label) {
    javafx.scene.text.Text measure = new javafx.scene.text.Text(label.getText());
    measure.setFont(label.getFont());
    return measure.getLayoutBounds().getWidth();
  }
}
