package mapside.linkfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of the command that kills a program while it saves. */
class KillWhileSavingTest {

  @TempDir private Path folder;

  @Test
  void theFileIsAlwaysWhole() throws Exception {
    KillWhileSaving.Outcome outcome = KillWhileSaving.run(folder, 10, 1);

    assertThat(outcome.kills()).isEqualTo(10);
    assertThat(outcome.versions()).isGreaterThanOrEqualTo(10);
  }
}
