package mapside.basemap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import mapside.basemap.BaseMapException;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.TileArchive;
import mapside.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseMapFileTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("mapside.assets", "assets"), "map", "base.pmtiles");

  @TempDir private Path folder;

  @Test
  void opensTheMapThatShips() throws Exception {
    try (TileArchive archive = BaseMapFile.open(SHIPPED)) {
      assertThat(archive.maxZoom()).isGreaterThanOrEqualTo(9);
      assertThat(archive.attribution()).contains("GSHHG");
    }
  }

  @Test
  void aMissingFile() {
    Path file = folder.resolve("none.pmtiles");

    assertThat(problem(file)).isEqualTo(new BaseMapProblem.Missing(file));
  }

  @Test
  void aFolderIsUnreadable() {
    assertThat(problem(folder)).isInstanceOf(BaseMapProblem.Unreadable.class);
  }

  @Test
  void anotherKindOfFile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pmtiles"), "SQLite format 3 and more of it");

    assertThat(problem(file)).isEqualTo(new BaseMapProblem.NotAMap(file));
  }

  @Test
  void anotherVersion() throws Exception {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    bytes[7] = 2;
    Path file = Files.write(folder.resolve("a.pmtiles"), bytes);

    assertThat(problem(file)).isInstanceOf(BaseMapProblem.Unsupported.class);
  }

  @Test
  void picturesInsteadOfShapes() throws Exception {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    bytes[99] = 2;
    Path file = Files.write(folder.resolve("a.pmtiles"), bytes);

    assertThat(problem(file)).isInstanceOf(BaseMapProblem.Unsupported.class);
  }

  @Test
  void aFileCutShort() throws Exception {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    Path file = Files.write(folder.resolve("a.pmtiles"), Arrays.copyOf(bytes, 200));

    assertThat(problem(file)).isInstanceOf(BaseMapProblem.Damaged.class);
  }

  private static BaseMapProblem problem(Path file) {
    BaseMapProblem problem =
        catchThrowableOfType(BaseMapException.class, () -> BaseMapFile.open(file)).problem();
    assertThat(problem.in(Messages.of(Locale.ENGLISH))).contains(file.toString()).endsWith(".");
    return problem;
  }
}
