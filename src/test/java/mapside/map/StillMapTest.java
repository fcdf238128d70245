package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mapside.fixture.Readings;
import mapside.geo.Camera;
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
  void elseItFlies() {
    open(Readings.kurils());
    settle();

    assertThat(waysTo()).hasSizeGreaterThan(2);
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
