package mapside.presenter;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.map.MapPane;
import mapside.session.CameraState;

/**
 * A map for the last row: all of it, names included, is so many times larger than beside a reader,
 * and as sharp as the screen and the memory allow.
 */
final class ScaledMap extends Region {

  /**
   * Pictures of tiles for a larger scale than this take seconds to paint and hundreds of megabytes
   * on a screen of many pixels; nobody sees from a seat in class that they are enlarged a little.
   */
  private static final double SHARPEST = 2.5;

  private final MapPane map;
  private final CameraState camera;
  private final Scale scale = new Scale(1, 1, 0, 0);

  ScaledMap(MapPane map, CameraState camera) {
    this.map = map;
    this.camera = camera;
    map.setBare(true);
    map.setManaged(false);
    map.getTransforms().setAll(scale);
    getChildren().setAll(map);
    setMinSize(0, 0);
  }

  MapPane map() {
    return map;
  }

  double scale() {
    return scale.getX();
  }

  /** Enlarges the map. */
  void setScale(double times) {
    if (times != scale.getX()) {
      scale.setX(times);
      scale.setY(times);
      requestLayout();
    }
  }

  /** Where a point is on this node. */
  double x(GeoPoint point) {
    return camera.viewport().screenX(camera.camera(), point) * scale.getX();
  }

  double y(GeoPoint point) {
    return camera.viewport().screenY(camera.camera(), point) * scale.getY();
  }

  /** The point on Earth at a pixel of this node; empty beyond its edges. */
  Optional<GeoPoint> pointAt(double x, double y) {
    Viewport viewport = camera.viewport();
    double mapX = x / scale.getX();
    double mapY = y / scale.getY();
    boolean isInside =
        mapX >= 0 && mapY >= 0 && mapX <= viewport.width() && mapY <= viewport.height();
    return isInside
        ? Optional.of(viewport.pointUnder(camera.camera(), mapX, mapY))
        : Optional.empty();
  }

  /** The point on Earth at a pixel of this node, or at the nearest one that is on the map. */
  GeoPoint pointNear(double x, double y) {
    Viewport viewport = camera.viewport();
    return viewport.pointUnder(
        camera.camera(),
        Math.clamp(x / scale.getX(), 0, viewport.width()),
        Math.clamp(y / scale.getY(), 0, viewport.height()));
  }

  /** Whether a point on Earth is on the part of the map that is seen. */
  boolean shows(GeoPoint point) {
    double x = x(point);
    double y = y(point);
    return x >= 0 && y >= 0 && x <= getWidth() && y <= getHeight();
  }

  @Override
  protected void layoutChildren() {
    double screen =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getOutputScaleX();
    map.setPictureScale(Math.clamp(screen * scale.getX(), 1, SHARPEST));
    map.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }
}
