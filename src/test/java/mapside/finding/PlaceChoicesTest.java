package mapside.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mapside.detection.model.ModelException;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import mapside.place.Place;
import mapside.place.PlaceTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is offered to somebody who says what a name means. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceChoicesTest {

  private PlaceChoices choices;

  @BeforeAll
  void open() throws WorldException, ModelException {
    choices = new PlaceChoices(Shipped.detector().world(), new PlaceTable(List.of()));
  }

  @Test
  void behindACommaStandsWhatThePlaceLiesIn() {
    assertThat(choices.named("Paris, Texas", 10))
        .singleElement()
        .satisfies(PlaceChoicesTest::texan);
    assertThat(choices.named("Paris, Lamar County, TX", 10))
        .singleElement()
        .satisfies(PlaceChoicesTest::texan);
    assertThat(choices.named("Paris, Japan", 10)).isEmpty();
    assertThat(choices.named("Washington, D.C.", 10)).isNotEmpty();
  }

  @Test
  void andIsFoundWhileItIsTyped() {
    assertThat(choices.beginning("Paris,", 10)).hasSizeGreaterThan(3);
    assertThat(choices.beginning("paris, te", 10))
        .extracting(PlaceChoicesTest::within)
        .allMatch(within -> within.contains("Texas") || within.contains("Tennessee"))
        .hasSize(2);
  }

  private static void texan(Place place) {
    assertThat(within(place)).contains("Texas");
  }

  private static List<String> within(Place place) {
    return place.facts().within(Locale.ENGLISH);
  }
}
