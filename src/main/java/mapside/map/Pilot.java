package mapside.map;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import mapside.geo.Camera;
import mapside.geo.TileLevels;
import mapside.session.CameraState;
import org.jspecify.annotations.Nullable;

/**
 * Flies the camera to its goal, frame by frame; whatever moves the camera meanwhile ends it. Where
 * nothing is to move, it is there with the next frame.
 */
final class Pilot extends AnimationTimer {

  private final CameraState state;
  private final BooleanSupplier isStill;
  private @Nullable Route route;
  private @Nullable Route wanted;
  private long begun;
  private boolean isFlying;
  private Consumer<Route> takeOff = by -> {};

  Pilot(CameraState state, BooleanSupplier isStill) {
    this.state = state;
    this.isStill = isStill;
    state.goalProperty().subscribe(this::follow);
  }

  /** Is told every way that the camera sets out on. */
  void onTakeOff(Consumer<Route> listener) {
    takeOff = listener;
  }

  /** Whether the camera is on its way. */
  boolean isFlying() {
    return isFlying;
  }

  /**
   * Zooms about a pixel of the view, gliding, to about so much more, where the tiles are sharp. A
   * further call while gliding adds up.
   */
  void zoomAbout(double x, double y, double by) {
    double goal = isFlying ? state.goal().zoom() : state.camera().zoom();
    double sharp = TileLevels.sharpNear(goal + by, state.viewport().minZoom());
    fly(new PivotZoom(state.viewport(), state.camera(), x, y, sharp));
  }

  /** Moves the view by some pixels, gliding. */
  void pan(double dx, double dy) {
    Camera from = isFlying ? state.goal() : state.camera();
    state.headFor(state.viewport().panned(from, dx, dy));
  }

  private void fly(Route by) {
    wanted = by;
    state.headFor(by.at(1));
    if (wanted != null) {
      // The goal was the same before, so nobody told.
      follow(state.goal());
    }
  }

  private void follow(Camera goal) {
    Route by = wanted;
    wanted = null;
    if (goal.equals(state.camera())) {
      land();
      return;
    }
    route = by == null ? new Flight(state.viewport(), state.camera(), goal) : by;
    begun = 0;
    isFlying = true;
    takeOff.accept(route);
    start();
  }

  @Override
  public void handle(long now) {
    begun = begun == 0 ? now : begun;
    Route on = route;
    double share = on == null || isStill.getAsBoolean() ? 1 : (now - begun) / 1e9 / on.seconds();
    if (on == null || share >= 1) {
      state.arrive();
      land();
    } else {
      state.glide(on.at(share));
    }
  }

  private void land() {
    stop();
    route = null;
    isFlying = false;
  }
}
