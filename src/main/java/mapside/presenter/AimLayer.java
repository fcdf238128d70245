package mapside.presenter;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;
import mapside.geo.GeoPoint;

/** What follows the pointer: a ring, a spotlight, a magnifying glass. */
final class AimLayer extends Pane {

  private static final double MAGNIFIED = 2.2;

  private final Show show;
  private final AudiencePane audience;
  private final Circle ring = new Circle();
  private final Pane dark = new Pane();
  private final ImageView glass = new ImageView();
  private final Circle rim = new Circle();
  private Optional<Point2D> at = Optional.empty();

  /** Whether the teacher points at what the class does not see. */
  private boolean isBeyond;

  AimLayer(Show show, AudiencePane audience) {
    this.show = show;
    this.audience = audience;
    setMouseTransparent(true);
    ring.getStyleClass().add("aim-ring");
    dark.getStyleClass().add("aim-dark");
    rim.getStyleClass().add("aim-rim");
    for (Node node : new Node[] {ring, dark, glass, rim}) {
      node.setManaged(false);
      node.setVisible(false);
    }
    getChildren().setAll(dark, ring, glass, rim);
    show.aimProperty().subscribe(this::draw);
    show.magnifiedProperty().subscribe(this::draw);
    show.desk().tools().pointerProperty().subscribe(this::follow);
  }

  /** The pointer is at a pixel of the audience's screen. */
  void moveTo(double x, double y) {
    at = Optional.of(new Point2D(x, y));
    isBeyond = false;
    draw();
  }

  /** Whether there is a spotlight or a glass on the screen. */
  boolean isDrawn() {
    return ring.isVisible() || dark.isVisible() || glass.isVisible();
  }

  /** The pointer on the teacher's own map points at the same spot of the audience's. */
  private void follow() {
    Optional<GeoPoint> pointed = show.desk().tools().pointerProperty().get();
    if (pointed.isPresent() && show.aimProperty().get() != Show.Aim.NONE) {
      ScaledMap map = audience.map();
      moveTo(map.getLayoutX() + map.x(pointed.get()), map.y(pointed.get()));
      isBeyond = !map.shows(pointed.get());
      draw();
    }
  }

  private void draw() {
    Point2D spot = at.orElseGet(() -> new Point2D(getWidth() * 0.72, getHeight() / 2));
    Show.Aim aim = show.aimProperty().get();
    boolean isMagnified = show.magnifiedProperty().get();
    ring.setVisible(aim == Show.Aim.POINTER && !isBeyond);
    dark.setVisible(aim == Show.Aim.SPOTLIGHT && !isBeyond);
    glass.setVisible(isMagnified);
    rim.setVisible(isMagnified);
    if (ring.isVisible()) {
      ring.setRadius(getHeight() / 45);
      ring.setStrokeWidth(getHeight() / 180);
      ring.setCenterX(spot.getX());
      ring.setCenterY(spot.getY());
    }
    if (dark.isVisible()) {
      dark.getChildren().setAll(hole(spot, getHeight() / 6));
    }
    if (isMagnified) {
      magnify(spot, getHeight() / 5);
    }
  }

  private Shape hole(Point2D spot, double radius) {
    Shape shade =
        Shape.subtract(
            new Rectangle(getWidth(), getHeight()), new Circle(spot.getX(), spot.getY(), radius));
    if (shade instanceof Path path) {
      path.setFillRule(FillRule.EVEN_ODD);
    }
    shade.setManaged(false);
    shade.getStyleClass().add("aim-shade");
    return shade;
  }

  /** What is round a spot, drawn again at the larger size and so as sharp as all else. */
  private void magnify(Point2D spot, double radius) {
    double side = 2 * radius;
    WritableImage image = new WritableImage((int) side, (int) side);
    SnapshotParameters parameters = new SnapshotParameters();
    // Beyond the edge of the screen the glass shows paper, not what lies under it.
    parameters.setFill(audience.paper());
    parameters.setTransform(Transform.scale(MAGNIFIED, MAGNIFIED));
    parameters.setViewport(
        new Rectangle2D(
            spot.getX() * MAGNIFIED - radius, spot.getY() * MAGNIFIED - radius, side, side));
    boolean wasVisible = isVisible();
    setVisible(false);
    audience.snapshot(parameters, image);
    setVisible(wasVisible);
    glass.setImage(image);
    glass.setClip(new Circle(radius, radius, radius));
    glass.relocate(spot.getX() - radius, spot.getY() - radius);
    rim.setRadius(radius);
    rim.setStrokeWidth(getHeight() / 200);
    rim.setCenterX(spot.getX());
    rim.setCenterY(spot.getY());
  }
}
