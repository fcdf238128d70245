package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

  private static final NewFile FILE = new NewFile("Hand on", "Mapside", ".mapside");

  @TempDir private Path folder;

  @Test
  void aNameGetsItsEndingUnlessItHasOne() {
    assertThat(FILE.ended(folder.resolve("boats"))).isEqualTo(folder.resolve("boats.mapside"));
    assertThat(FILE.ended(folder.resolve("a.Mapside"))).isEqualTo(folder.resolve("a.Mapside"));
    assertThat(FILE.ended(folder.resolve("v1.2"))).isEqualTo(folder.resolve("v1.2.mapside"));
  }

  @Test
  void noFileIsTakenThatNobodyWasAskedOf() throws IOException {
    Files.writeString(folder.resolve("boats.mapside"), "mine");
    Files.writeString(folder.resolve("old"), "mine");

    assertThat(FILE.ended(folder.resolve("boats"))).isEqualTo(folder.resolve("boats"));
    assertThat(FILE.ended(folder.resolve("old"))).isEqualTo(folder.resolve("old"));
  }
}
