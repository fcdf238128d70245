package mapside.builder.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir Path cache;

  @Test
  void aPackageThatIsNotThePinnedOneStopsTheBuildInOneLine() throws IOException {
    Files.writeString(cache.resolve("gshhg.deb"), "not the package");
    assertThatThrownBy(() -> new Sources("basemap", cache).unpacked("gshhg"))
        .isInstanceOf(BuildException.class)
        .hasMessageContaining("not the pinned 2c12ca67")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anUnknownSourceIsNamed() {
    assertThatThrownBy(() -> new Sources("basemap", cache).unpacked("atlantis"))
        .isInstanceOf(BuildException.class)
        .hasMessageContaining("atlantis.package");
  }
}
