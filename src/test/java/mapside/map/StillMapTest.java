package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import org.junit.jupiter.api.Test;

/** Who asks the system for little motion is not flown over the map. */
class StillMapTest extends MapStage {

  @Test
  void whereNothingIsToMoveTheMapIsThereAtOnce() {
    open(Readings.kurils());
    settle();
    fx(() -> appearance.stillProperty().set(true));

    List<Camera> seen = waysTo();

    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst()).isEqualTo(session.camera().goal());
  }

  @Test
  void elseItFlies() throws Exception {
    open(Readings.kurils());

    // By a clock of its own, because a busy machine may draw none of the frames between.
    OnFx.run(
        () -> {
          CameraState camera = new ReadingSession(Readings.kurils()).camera();
          camera.resize(WIDTH, HEIGHT);
          Pilot pilot = new Pilot(camera, appearance.stillProperty()::get);
          Camera from = camera.camera();
          camera.headFor(new Camera(GeoPoint.ofLatLon(45, 147.9), 7));
          Camera goal = camera.goal();
          pilot.handle(1);
          pilot.handle(100_000_000);
          assertThat(camera.camera()).isNotEqualTo(from).isNotEqualTo(goal);
          assertThat(pilot.isFlying()).isTrue();

          pilot.handle(3_000_000_000L);
          assertThat(camera.camera()).isEqualTo(goal);
          assertThat(pilot.isFlying()).isFalse();
        });
  }

  /** Every camera from here to the place that is selected. */
  private List<Camera> waysTo() {
    List<Camera> seen = new ArrayList<>();
    fx(
        () -> {
          session.camera().cameraProperty().subscribe((before, now) -> seen.add(now));
          session.select(Readings.ITURUP);
        });
    settle();
    return seen;
  }
}
