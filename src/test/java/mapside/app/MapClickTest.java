package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mapside.fixture.Shipped;
import mapside.geo.Shape;
import mapside.importer.ImportException;
import mapside.link.PlacePassage.Strength;
import mapside.map.MapEye;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.text.TextRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place that has an outline on the map leads to its passages in the text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapClickTest extends WindowStage {

  @BeforeAll
  void openWindow() {
    open(Assets.find());
  }

  @AfterAll
  void closeWindow() {
    close();
  }

  /** The reef Signalny is smaller than the mark of the lighthouse that stands on it. */
  private static final PlaceId COVERED = PlaceId.of("signalny");

  static Stream<PlaceId> outlined() throws ImportException {
    return Shipped.reading().places().values().stream()
        .filter(
            place -> place.location().outline().filter(Shape.Area.class::isInstance).isPresent())
        .map(Place::id)
        .filter(id -> !id.equals(COVERED));
  }

  @ParameterizedTest
  @MethodSource("outlined")
  void aClickOnAnOutlineHighlightsThePassagesAndGoesToTheFirst(PlaceId id) {
    clickOutline(id);
    awaitTextAtRest();

    assertThat(session.selection().places()).containsExactly(id);
    for (Strength strength : Strength.values()) {
      assertThat(words(fx(() -> ReaderEye.highlighted(reader, strength))))
          .as("highlighted as %s", strength)
          .isEqualTo(words(expected(id, strength)));
    }
    TextRange first = first(id);
    assertThat(words(fx(() -> ReaderEye.active(reader)))).isEqualTo(words(List.of(first)));
    assertThat(fx(() -> ReaderEye.isOnScreen(reader, first.start()))).as("on screen").isTrue();
    assertThat(fx(() -> MapEye.outline(map, id))).contains("selected");
  }

  private List<TextRange> expected(PlaceId id, Strength strength) {
    return passagesOf(id).stream()
        .filter(passage -> passage.strength() == strength)
        .map(passage -> passage.passage().range())
        .toList();
  }

  /** The first passage that names the place itself, else the first of all. */
  private TextRange first(PlaceId id) {
    List<TextRange> direct = expected(id, Strength.DIRECT);
    return direct.isEmpty() ? passagesOf(id).getFirst().passage().range() : direct.getFirst();
  }
}
