package mapside.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.TileLevels;
import mapside.geo.Viewport;

/**
 * The one camera: where the map looks now, where it is heading, and through what window. Whoever
 * draws the map glides from the one to the other.
 */
public final class CameraState {

  /** So much of the view's shorter side stays free round what is framed, so that it has context. */
  private static final double PADDING = 0.14;

  /** So near a single point is shown, and a small island not nearer. */
  private static final double POINT_ZOOM = 7;

  private static final double AREA_ZOOM = 10;

  /** Degrees of longitude in a tile of zoom 4. */
  private static final double SEAM_STEP = 360.0 / 16;

  private static final Camera START = new Camera(GeoPoint.ofLatLon(30, 150), 2);

  private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(START);
  private final ReadOnlyObjectWrapper<Camera> goal = new ReadOnlyObjectWrapper<>(START);
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.ofSize(1, 1));

  /** What to show once the size of the view is known. */
  private Optional<GeoBounds> pending = Optional.empty();

  /** What the map was sent to frame, until it is sent or moved elsewhere. */
  private Optional<GeoBounds> framed = Optional.empty();

  /** Logical pixels at the left and at the top of the view that something lies on. */
  private double coveredLeft;

  private double coveredTop;

  /** Whether nobody has sent the map anywhere since an article was opened. */
  private boolean isSettled;

  CameraState() {}

  /** Where the map looks now; always allowed by the viewport. */
  public ReadOnlyObjectProperty<Camera> cameraProperty() {
    return camera.getReadOnlyProperty();
  }

  /** Where the map is heading; equal to the camera when it is at rest. */
  public ReadOnlyObjectProperty<Camera> goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /** The window onto the world. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** Where the map looks now. */
  public Camera camera() {
    return camera.get();
  }

  /** Where the map is heading. */
  public Camera goal() {
    return goal.get();
  }

  /** The window onto the world. */
  public Viewport viewport() {
    return viewport.get();
  }

  /** Puts the map somewhere at once, as a drag or a wheel does; ends a glide. */
  public void move(Camera to) {
    isSettled = false;
    put(to);
  }

  /** Puts the map where it was when an article was left, whatever it was sent to before. */
  public void resume(Camera to) {
    pending = Optional.empty();
    move(to);
  }

  private void put(Camera to) {
    framed = Optional.empty();
    Camera allowed = viewport().clamp(to);
    camera.set(allowed);
    goal.set(allowed);
  }

  /** One step of a glide towards the goal, which stays. */
  public void glide(Camera step) {
    camera.set(viewport().clamp(step));
  }

  /** Sends the map somewhere; whoever draws it glides there. */
  public void headFor(Camera to) {
    isSettled = false;
    framed = Optional.empty();
    goal.set(viewport().clamp(to));
  }

  /** Sends the map to where all of a box is seen; remembered if the view has no size yet. */
  public void frame(GeoBounds bounds) {
    isSettled = false;
    if (isUnsized()) {
      pending = Optional.of(bounds);
    } else {
      headFor(fit(bounds));
      framed = Optional.of(bounds);
    }
  }

  /** Sends the map to where an article plays; it stays where it is if that is nowhere. */
  void settle(Optional<GeoBounds> bounds) {
    bounds.ifPresent(
        box -> {
          putSeamAt(box.center().lon() + 180);
          frame(box);
        });
    isSettled = true;
  }

  /** Sends the map to the whole world, where it begins, if nobody has sent it anywhere. */
  void settleNowhere() {
    if (isSettled) {
      pending = Optional.empty();
      goal.set(viewport().clamp(START));
    }
  }

  /** Whether nobody has sent the map anywhere since it was sent to where an article plays. */
  boolean isSettled() {
    return isSettled;
  }

  /** Ends a glide at its goal. */
  public void arrive() {
    camera.set(goal());
  }

  /**
   * Tells how much of the view is covered: what is framed lies beside it, also what the map was
   * sent to frame last, if it has not been moved since. Of more than half of the view, the half
   * counts.
   *
   * @param left logical pixels at the left, 0 for nothing
   * @param top logical pixels at the top, 0 for nothing
   */
  public void cover(double left, double top) {
    if (left == coveredLeft && top == coveredTop) {
      return;
    }
    coveredLeft = left;
    coveredTop = top;
    if (!isUnsized()) {
      framed.ifPresent(bounds -> goal.set(viewport().clamp(fit(bounds))));
    }
  }

  /** Tells the size of the view; what is in its middle stays there. */
  public void resize(double width, double height) {
    if (!(width > 0 && height > 0)) {
      return;
    }
    viewport.set(viewport().withSize(width, height));
    Camera to = pending.map(this::fit).orElse(goal());
    Optional<GeoBounds> shown = pending.or(() -> framed);
    if (pending.isPresent() || camera().equals(goal())) {
      put(to);
      framed = shown;
    } else {
      camera.set(viewport().clamp(camera()));
      goal.set(viewport().clamp(to));
    }
    pending = Optional.empty();
  }

  /**
   * Moves the seam of the world near a longitude, which only makes sense when another article is
   * opened. It goes between two tiles of zoom 4, so that tiles from there on stay whole.
   */
  private void putSeamAt(double lon) {
    Viewport now = viewport();
    double seam = SEAM_STEP * Math.rint(lon / SEAM_STEP);
    viewport.set(new Viewport(now.width(), now.height(), seam));
    camera.set(viewport().clamp(camera()));
    goal.set(viewport().clamp(goal()));
  }

  private Camera fit(GeoBounds bounds) {
    boolean point = bounds.lonSpan() == 0 && bounds.north() == bounds.south();
    double padding = PADDING * Math.min(viewport().width(), viewport().height());
    double left = Math.min(coveredLeft, viewport().width() / 2);
    double top = Math.min(coveredTop, viewport().height() / 2);
    Viewport free = viewport().withSize(viewport().width() - left, viewport().height() - top);
    Camera fitted = free.fit(bounds, padding, point ? POINT_ZOOM : AREA_ZOOM);
    Camera sharp = new Camera(fitted.center(), TileLevels.sharpBelow(fitted.zoom()));
    return left == 0 && top == 0
        ? sharp
        : viewport().panned(viewport().clamp(sharp), left / 2, top / 2);
  }

  private boolean isUnsized() {
    return viewport().width() <= 1;
  }
}
