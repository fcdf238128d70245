package mapside.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mapside.detection.model.ModelException;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Places named again by their sort only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartialNamesTest {

  private Detector detector;

  @BeforeAll
  void open() throws WorldException, ModelException {
    detector = Shipped.detector();
  }

  /** Each partial name with the place that it is taken to mean. */
  private List<String> partials(String text) {
    return detector.detect(text).partials().stream()
        .map(m -> m.range().in(text) + " = " + m.choice().orElseThrow().place().name())
        .toList();
  }

  @Test
  void theIslandsAreThoseNamedLast() {
    assertThat(partials("The Kuril Islands lie north of Hokkaido. Japan claims the islands."))
        .containsExactly("the islands = Kuril Islands");
  }

  @Test
  void theCityIsTheOneNamedLast() {
    assertThat(partials("Ministers flew from Vienna to Nagoya. The city’s mayor met them."))
        .containsExactly("The city = Nagoya");
  }

  @Test
  void aSortWithANameOfItsOwnIsNotPartial() {
    assertThat(partials("They left Nagoya for the city of Osaka.")).isEmpty();
  }

  @Test
  void nothingIsMeantWhereNothingOfTheSortWasNamed() {
    assertThat(partials("Japan and Russia spoke of the islands and the city.")).isEmpty();
  }

  @Test
  void theCityIsNoDivisionAndNoIsland() {
    assertThat(partials("The treaty of Kyoto is old. The city has changed."))
        .containsExactly("The city = Kyoto");
    assertThat(partials("We sailed to Naxos, a Greek island. The island has changed."))
        .containsExactly("The island = Naxos Island");
  }

  @Test
  void whatLiesInATownIsNotThatTown() {
    String text = "He fished in Blackbird Hollow, Illinois. The state paid for it all.";

    assertThat(partials(text)).containsExactly("The state = Illinois");
    assertThat(partials("They met at Blackbird Hollow in Peoria County. The county was not told."))
        .containsExactly("The county = Peoria County");
  }

  @Test
  void tooFarBackNothingIsMeant() {
    assertThat(partials("He came from Nagoya." + " They went on and on.".repeat(40) + " The city?"))
        .isEmpty();
  }

  @Test
  void allMentionsStandInTextOrder() {
    Detection found = detector.detect("Ministers met in Nagoya. The city lies in Japan.");

    assertThat(found.all()).extracting(FoundMention::range).isSorted();
    assertThat(found.all()).hasSize(found.mentions().size() + 1);
  }
}
