package mapside.detection;

import static org.assertj.core.api.Assertions.assertThat;

import mapside.detection.model.ModelException;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of one name that lie too near one another for a distance to tell them apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesakesTest {

  private Detector detector;

  @BeforeAll
  void open() throws WorldException, ModelException {
    detector = Shipped.detector();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The temples of Kyoto are full.                       | STATE_SEAT
          The treaty was signed in Kyoto.                      | STATE_SEAT
          The villages of Kyoto prefecture are empty.          | STATE
          The canals of Utrecht are old.                       | STATE_SEAT
          They settled in the province of Utrecht.             | STATE
          Ministers flew to Moscow.                            | CAPITAL
          The airport of Paros is new.                         | ISLAND
          The wind blew on Naxos all day.                      | ISLAND
          Tourists love the island of Kos.                     | ISLAND
          The office is in Galveston, Texas.                   | SEAT
          He was born in Nagoya.                               | STATE_SEAT
          """)
  void isTheOneThatIsSpokenOf(String text, WorldKind kind) {
    FoundMention found = detector.detect(text).mentions().getFirst();

    assertThat(found.choice().orElseThrow().place().kind()).isEqualTo(kind);
  }
}
