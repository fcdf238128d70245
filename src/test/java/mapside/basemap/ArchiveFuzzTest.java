package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first few hundred of the archives that {@code mvn -Pfuzz} goes through. */
class ArchiveFuzzTest {

  private static final int ARCHIVES = 300;

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void damagedArchivesAreRefusedOrShownInPart() throws Exception {
    ArchiveFuzz.Outcome outcome = new ArchiveFuzz(folder, 1).run(0, ARCHIVES);

    assertThat(outcome.refused() + outcome.damaged() + outcome.whole()).isEqualTo(ARCHIVES);
    assertThat(outcome.refused()).as("refused").isGreaterThan(ARCHIVES / 10);
    assertThat(outcome.damaged()).as("with damaged parts").isGreaterThan(ARCHIVES / 20);
    assertThat(outcome.whole()).as("shown as if whole").isGreaterThan(ARCHIVES / 20);
  }
}
