package mapside.map.tool;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.messages.Messages;
import mapside.session.CameraState;

/**
 * A small globe with the middle of the map in front and the map's frame on it. A click brings the
 * map there; a drag turns the globe, and the map goes along.
 */
final class Globe extends Region {

  private static final double RADIUS = 56;

  private static final double RIM = 2;

  /** A frame smaller than this, in logical pixels, is shown as a ring. */
  private static final double SMALL = 7;

  /** Radians of the globe turned before it is drawn anew: half a pixel. */
  private static final double STILL = 0.5 / RADIUS;

  private static final double CLICK = 3;

  private final CameraState camera;
  private final Messages words;
  // A canvas, because a path of as many points takes milliseconds of every frame that moves it.
  private final Canvas ground = new Canvas(2 * (RADIUS + RIM), 2 * (RADIUS + RIM));

  /** Never seen: they wear the style that the lines and the land on the canvas are drawn in. */
  private final Rectangle gridStyle = style("globe-grid");

  private final Rectangle landStyle = style("globe-land");
  private final Polygon frameLine = new Polygon();
  private final Circle spot = new Circle(4.5);
  private Optional<List<List<List<double[]>>>> rings = Optional.empty();
  private Optional<MapFrame> drawnFor = Optional.empty();

  /** What the land is drawn round. */
  private Optional<GeoPoint> front = Optional.empty();

  private double pressX;
  private double pressY;
  private Camera pressed;
  private boolean dragging;

  Globe(CameraState camera, Messages words) {
    this.camera = camera;
    this.words = words;
    pressed = camera.camera();
    getStyleClass().add("globe");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setCursor(Cursor.HAND);
    Circle sea = circle("globe-sea");
    Circle shade = circle("globe-shade");
    frameLine.getStyleClass().add("globe-frame");
    frameLine.setManaged(false);
    spot.getStyleClass().add("globe-frame");
    ground.relocate(-RADIUS - RIM, -RADIUS - RIM);
    ground.getGraphicsContext2D().translate(RADIUS + RIM, RADIUS + RIM);
    Group disk = new Group(gridStyle, landStyle, sea, ground, shade);
    // Its paths are slow to draw, and it changes much less often than the map below it, or than
    // the frame on it.
    disk.setCache(true);
    Group whole = new Group(disk, frameLine, spot);
    whole.setManaged(false);
    whole.setMouseTransparent(true);
    whole.setLayoutX(RADIUS + RIM);
    whole.setLayoutY(RADIUS + RIM);
    Circle hit = circle("globe-hit");
    hit.setManaged(false);
    hit.setLayoutX(RADIUS + RIM);
    hit.setLayoutY(RADIUS + RIM);
    getChildren().setAll(whole, hit);
    setPickOnBounds(false);
    setPrefSize(2 * (RADIUS + RIM), 2 * (RADIUS + RIM));
    for (Rectangle worn : new Rectangle[] {gridStyle, landStyle}) {
      worn.fillProperty().subscribe(this::draw);
      worn.strokeProperty().subscribe(this::draw);
      worn.strokeWidthProperty().subscribe(this::draw);
      worn.opacityProperty().subscribe(this::draw);
    }
    hit.setOnMousePressed(this::press);
    hit.setOnMouseDragged(this::drag);
    hit.setOnMouseReleased(this::release);
  }

  /** Whether there is land on it, or is known to be none. */
  boolean isComplete() {
    return rings.isPresent();
  }

  void fill(List<Shape.Polygon> polygons) {
    rings = Optional.of(polygons.stream().map(land -> GlobePaths.directed(land, STILL)).toList());
    drawnFor = Optional.empty();
    front = Optional.empty();
  }

  void show(MapFrame frame) {
    if (drawnFor.filter(last -> looksAs(last, frame)).isPresent()) {
      return;
    }
    drawnFor = Optional.of(frame);
    if (front.filter(last -> !isTurned(last, frame.center())).isEmpty()) {
      front = Optional.of(frame.center());
      draw();
    }
    setAccessibleText(words.get("tool.globe.shows", PointText.minutes(frame.center(), 0, words)));
    frameLine.getPoints().setAll(GlobePaths.frame(frame, RADIUS));
    boolean isSmall =
        Math.max(frameLine.getLayoutBounds().getWidth(), frameLine.getLayoutBounds().getHeight())
            < SMALL;
    frameLine.setVisible(!isSmall);
    spot.setVisible(isSmall);
  }

  private void draw() {
    if (front.isEmpty()) {
      return;
    }
    GeoPoint center = front.get();
    GraphicsContext pen = ground.getGraphicsContext2D();
    pen.clearRect(-RADIUS - RIM, -RADIUS - RIM, ground.getWidth(), ground.getHeight());
    GlobePaths.grid(pen, center, RADIUS);
    draw(pen, gridStyle);
    GlobePaths.land(pen, rings.orElse(List.of()), center, RADIUS);
    draw(pen, landStyle);
  }

  private static void draw(GraphicsContext pen, Rectangle worn) {
    pen.setGlobalAlpha(worn.getOpacity());
    if (worn.getFill() != null) {
      pen.setFill(worn.getFill());
      pen.fill();
    }
    if (worn.getStroke() != null) {
      pen.setStroke(worn.getStroke());
      pen.setLineWidth(worn.getStrokeWidth());
      pen.stroke();
    }
  }

  private static boolean looksAs(MapFrame a, MapFrame b) {
    return a.zoom() == b.zoom()
        && a.viewport().equals(b.viewport())
        && !isTurned(a.center(), b.center());
  }

  private static boolean isTurned(GeoPoint a, GeoPoint b) {
    double dLon = Math.toRadians(GeoPoint.wrapLongitude(a.lon() - b.lon()));
    double dLat = Math.toRadians(a.lat() - b.lat());
    return Math.hypot(dLon, dLat) > STILL;
  }

  private void press(MouseEvent event) {
    pressX = event.getX();
    pressY = event.getY();
    pressed = camera.camera();
    dragging = false;
    camera.move(pressed);
    event.consume();
  }

  private void drag(MouseEvent event) {
    double dx = (event.getX() - pressX) / RADIUS;
    double dy = (event.getY() - pressY) / RADIUS;
    dragging |= Math.hypot(dx, dy) > CLICK / RADIUS;
    if (dragging) {
      GeoPoint from = pressed.center();
      double cos = Math.max(0.2, Math.cos(Math.toRadians(from.lat())));
      double lat = Math.clamp(from.lat() + Math.toDegrees(dy), -85, 85);
      camera.move(
          pressed.withCenter(GeoPoint.ofLatLon(lat, from.lon() - Math.toDegrees(dx / cos))));
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    if (!dragging) {
      GeoPoint to =
          new Orthographic(pressed.center()).pointAt(event.getX() / RADIUS, -event.getY() / RADIUS);
      camera.headFor(pressed.withCenter(to));
    }
    event.consume();
  }

  private static Circle circle(String styleClass) {
    Circle circle = new Circle(RADIUS);
    circle.getStyleClass().add(styleClass);
    return circle;
  }

  private static Rectangle style(String styleClass) {
    Rectangle worn = new Rectangle();
    worn.getStyleClass().add(styleClass);
    worn.setManaged(false);
    worn.setVisible(false);
    return worn;
  }
}
