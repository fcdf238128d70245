package mapside.linkfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of the fuzz that is a command of its own. */
class LinkFuzzTest {

  @TempDir private Path folder;

  @Test
  void noDamagedLinkFileDoesHarm() throws Exception {
    LinkFuzz.Outcome outcome = new LinkFuzz(folder, 1).run(0, 2000);

    assertThat(outcome.refused() + outcome.faulty() + outcome.whole()).isEqualTo(2000);
    assertThat(outcome.refused()).isPositive();
    assertThat(outcome.faulty()).isPositive();
    assertThat(outcome.whole()).isPositive();
  }
}
