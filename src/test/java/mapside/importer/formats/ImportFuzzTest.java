package mapside.importer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first of the files that {@code mvn -Pfuzz -Dfuzz=importers} goes through. */
class ImportFuzzTest {

  private static final int FILES = 2000;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"plain", "markdown", "html", "epub", "docx", "pdf"})
  @Timeout(600)
  void damagedFilesAreRefusedOrReadInPart(String format) throws Exception {
    ImportFuzz.Outcome outcome = new ImportFuzz(format, folder, 1).run(0, FILES);

    assertThat(outcome.refused() + outcome.read()).isEqualTo(FILES);
    assertThat(outcome.read()).as("read in part").isGreaterThan(FILES / 20);
  }
}
