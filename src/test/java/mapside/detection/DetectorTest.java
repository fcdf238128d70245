package mapside.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import mapside.detection.HardSentences.Row;
import mapside.detection.model.ModelException;
import mapside.detection.rank.Evidence;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The detector with the gazetteer and the model that ship. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectorTest {

  /** Rows of the table that need not be mastered yet. */
  private static final int MOST_HARD = 6;

  private Detector detector;

  @BeforeAll
  void open() throws WorldException, ModelException {
    detector = Shipped.detector();
  }

  @TestFactory
  Stream<DynamicTest> hardSentences() throws IOException {
    return HardSentences.rows().stream()
        .filter(row -> !row.isHard())
        .map(row -> DynamicTest.dynamicTest(row.text(), () -> assertMastered(row)));
  }

  private void assertMastered(Row row) {
    assertThat(row.faults(detector.detect(row.text()).mentions())).isEmpty();
  }

  @Test
  void rowsThatAreMasteredAreNoLongerCalledHard() throws IOException {
    assertThat(HardSentences.rows())
        .filteredOn(Row::isHard)
        .allSatisfy(
            row -> assertThat(row.faults(detector.detect(row.text()).mentions())).isNotEmpty());
  }

  @Test
  void theTableIsLongAndFewOfItsRowsAreHard() throws IOException {
    List<Row> rows = HardSentences.rows();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
    assertThat(rows.stream().filter(Row::isHard)).hasSizeLessThanOrEqualTo(MOST_HARD);
  }

  @Test
  void inAnEmptyTextNothingIsFound() {
    assertThat(detector.detect("")).isEqualTo(new Detection(List.of(), false));
  }

  @Test
  void mentionsStandInOrderAndNeverOverlap() {
    List<FoundMention> mentions =
        detector.detect("New York City, New York, and Kansas City, Missouri.").mentions();

    assertThat(mentions).hasSizeGreaterThan(2);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).range().start())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).range().end());
    }
  }

  @Test
  void whatLiesSomewhereIsAPlaceAmongWhateverElse() {
    String text =
        """
        Boats of the strait

        Kunashir lies close to Hokkaido, and Iturup behind it. The boats leave Nemuro at nine.

        Paris is a small town here. Springfield and Georgia sent help. Lake Zorbin waited.

        The boats: Kitaguni, from Nemuro; Aurora, from Wellington.
        """;

    assertThat(detector.detect(text).mentions())
        .extracting(mention -> mention.range().in(text))
        .contains("Kunashir");
  }

  @Test
  void cellsOfAColumnOfPlacesAreAndArePlacedAsItsHeadSays() {
    String rivers =
        """
        River\tLength\tMouth
        the Danube\t2,850\tBlack Sea
        Rhine\t1,230\tNorth Sea
        Lena\t4,294\tLaptev Sea
        """;

    assertThat(detector.detect(rivers).mentions())
        .filteredOn(mention -> mention.choice().orElseThrow().place().kind() == WorldKind.RIVER)
        .extracting(mention -> mention.range().in(rivers))
        .containsExactly("Danube", "Rhine", "Lena");
  }

  @Test
  void anEmptyCellAtTheEndOfARowLeavesTheTableWhole() {
    String rivers = "River\tLength\tNotes\nDanube\t2,850\t\nRhine\t1,230\tcold\nLena\t\t\n";

    assertThat(detector.detect(rivers).mentions())
        .filteredOn(mention -> mention.choice().orElseThrow().place().kind() == WorldKind.RIVER)
        .extracting(mention -> mention.range().in(rivers))
        .containsExactly("Danube", "Rhine", "Lena");
  }

  @Test
  void aColumnOfPeopleIsNoneOfPlaces() {
    String people = "Player\tGoals\nLincoln\t3\nJackson\t2\nHouston\t1\n";

    assertThat(detector.detect(people).mentions())
        .extracting(mention -> mention.range().in(people))
        .doesNotContain("Jackson");
  }

  @Test
  void aNameFollowedByItsStateTellsWhy() {
    FoundMention paris =
        detector.detect("They were married in Paris, Texas, long ago.").mentions().getFirst();

    assertThat(paris.evidence())
        .hasAtLeastOneElementOfType(Evidence.FollowedBy.class)
        .filteredOn(Evidence.FollowedBy.class::isInstance)
        .extracting(each -> ((Evidence.FollowedBy) each).container().name())
        .containsExactly("Texas");
    assertThat(paris.confidence()).isGreaterThan(0.7);
  }

  @Test
  void whatTheTextCallsANameTellsWhy() {
    assertThat(detector.detect("Barges go down the Amur to the sea.").mentions().getFirst())
        .satisfies(
            amur -> {
              assertThat(amur.choice().orElseThrow().place().kind()).isEqualTo(WorldKind.RIVER);
              assertThat(amur.evidence()).contains(new Evidence.Called());
            });
  }

  @Test
  void anAmbiguousNameHasAlternatives() {
    FoundMention springfield =
        detector.detect("The fire broke out in Springfield on Monday.").mentions().getFirst();

    FoundMention nagoya =
        detector.detect("The fire broke out in Nagoya on Monday.").mentions().getFirst();

    assertThat(springfield.alternatives()).hasSizeBetween(1, 5);
    assertThat(springfield.confidence()).isLessThan(nagoya.confidence());
    assertThat(springfield.confidence())
        .as("a guess among many, of which no word tells more")
        .isLessThan(0.75);
  }

  @Test
  void inAnotherLanguageOnlyNamesAreLookedFor() {
    Detection german =
        detector.detect(
            "Der Minister flog gestern von Berlin nach Warschau, um dort mit seinem Kollegen über"
                + " die neuen Verträge und über den Handel zu sprechen.");

    assertThat(german.namesOnly()).isTrue();
    assertThat(german.mentions()).isNotEmpty();
  }

  @Test
  void hostileTextIsReadWithoutHarm() {
    String hostile =
        "\uD83D\uDE00\uD83D ".repeat(50) + "אבג ".repeat(500) + "\uFFFD\u0000" + "A".repeat(5000);

    assertThat(detector.detect(hostile).mentions()).isEmpty();
  }

  @Test
  void aLongLineIsReadInParts() {
    String line = "The ship sailed from Nagoya to Osaka ".repeat(12_000);

    assertThat(detector.detect(line).mentions()).hasSizeGreaterThan(12_000);
  }
}
