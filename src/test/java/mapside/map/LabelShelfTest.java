package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.fixture.Readings;
import mapside.place.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LabelShelfTest {

  private final LabelShelf shelf = new LabelShelf();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aNameThatComesBackIsTheSameNode() {
    List<MapLabel> labels = labels(2);
    assertThat(shelf.show(at(labels), 20)).containsExactlyElementsOf(labels);

    assertThat(shelf.show(at(labels.subList(0, 1)), 21)).isEmpty();
    assertThat(labels.get(0).isVisible()).isTrue();
    assertThat(labels.get(1).isVisible()).isFalse();
    assertThat(shelf.drawing().getChildren()).hasSize(2);

    assertThat(shelf.show(at(labels), 22)).containsExactly(labels.get(1));
    shelf.come(1);
    assertThat(labels.get(1).isVisible()).isTrue();
    assertThat(shelf.drawing().getChildren()).hasSize(2);
  }

  @Test
  void namesLeaveAtOnceAndOthersComeAFewAtATime() {
    List<MapLabel> first = labels(2);
    shelf.show(at(first), 20);
    assertThat(seen(first)).as("where there were none").hasSize(2);

    List<MapLabel> next = labels(5);
    shelf.show(at(next), 20);
    assertThat(seen(first)).isEmpty();
    assertThat(seen(next)).isEmpty();
    assertThat(shelf.isWhole()).isFalse();

    shelf.come(3);
    assertThat(seen(next)).containsExactlyElementsOf(next.subList(0, 3));
    shelf.come(3);
    assertThat(seen(next)).containsExactlyElementsOf(next);
    assertThat(shelf.isWhole()).isTrue();
  }

  /**
   * A straight name that moves is there at once: else others would come to where it still stood.
   */
  @Test
  void aNameInSightMovesAtOnce() {
    List<MapLabel> labels = labels(2);
    shelf.show(at(labels), 20);
    shelf.show(at(labels), 21);
    assertThat(shelf.isWhole()).isTrue();

    MapLabel moved = labels.get(0);
    Spot there = Spot.straight(1, 90, 9, 1, 40, 16);
    shelf.show(Map.of(moved, there), 21);
    assertThat(shelf.isWhole()).isTrue();
    assertThat(moved.stands(there, 21)).isTrue();
    assertThat(moved.holds(95, 12)).isTrue();
    assertThat(moved.holds(5, 6)).isFalse();
  }

  @Test
  void nothingIsLeftOfWhatIsCleared() {
    List<MapLabel> labels = labels(2);
    shelf.show(at(labels), 20);
    shelf.show(at(labels.subList(0, 1)), 20);
    shelf.clear();

    assertThat(shelf.drawing().getChildren()).isEmpty();
    assertThat(shelf.shown()).isEmpty();
    assertThat(shelf.show(at(labels), 20)).containsExactlyElementsOf(labels);
  }

  @Test
  void notManyNamesWaitUnseen() {
    for (int i = 0; i < 20; i++) {
      List<MapLabel> labels = labels(50);
      shelf.show(at(labels), 20);
      shelf.come(50);
      assertThat(seen(labels)).containsExactlyElementsOf(labels);
    }

    assertThat(shelf.shown()).hasSize(50);
    assertThat(shelf.drawing().getChildren()).hasSizeLessThan(500);
  }

  private List<MapLabel> seen(List<MapLabel> labels) {
    return labels.stream()
        .filter(label -> label.isVisible() && shelf.drawing().equals(label.getParent()))
        .toList();
  }

  private static List<MapLabel> labels(int number) {
    Place place = Readings.kurils().gazetteer().places().iterator().next();
    List<MapLabel> labels = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      labels.add(new StraightLabel(place, NamesShown.USUAL.of(place), true, 0, Optional.empty()));
    }
    return labels;
  }

  private static Map<MapLabel, Spot> at(List<MapLabel> labels) {
    Map<MapLabel, Spot> spots = new LinkedHashMap<>();
    labels.forEach(label -> spots.put(label, Spot.straight(0, 4, 4, 1, 40, 16)));
    return spots;
  }
}
