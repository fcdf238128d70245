package mapside.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class SharedShelfTest {

  private static final List<String> ENDINGS = List.of("md", "pdf");

  @TempDir private Path folder;

  @Test
  void showsTheArticlesOfAllItsFoldersByName() throws IOException {
    Path first = write("b/first.md");
    Path second = write("second.PDF");
    write("b/first.links.jsonld");
    write("picture.png");

    assertThat(shelf().articles(ENDINGS)).containsExactly(first, second);
  }

  @Test
  void holdsWhatLiesInItAndWhatLinksLeadInto() throws IOException {
    Path file = write("in/a.md");
    Path outside = Files.createTempDirectory("outside");
    Path link = Files.createSymbolicLink(outside.resolve("link"), folder.resolve("in"));

    assertThat(shelf().holds(file)).isTrue();
    assertThat(shelf().holds(folder.resolve("x/../in/a.md"))).isTrue();
    assertThat(shelf().holds(link.resolve("a.md"))).isTrue();
    assertThat(shelf().holds(outside.resolve("a.md"))).isFalse();
    assertThat(shelf().holds(folder.resolveSibling(folder.getFileName() + "2/a.md"))).isFalse();
    assertThat(shelf().within(file)).isEqualTo(Path.of("in/a.md"));
    assertThat(shelf().within(link.resolve("a.md"))).isEqualTo(Path.of("in/a.md"));
  }

  @Test
  void aFolderThatIsMissingOrNoWholePathIsAnEmptyShelf() {
    for (String name : List.of("", " ", "here", "/no/such/folder", "\0")) {
      SharedShelf shelf = SharedShelf.in(Optional.of(name));
      assertThat(shelf.articles(ENDINGS)).as(name).isEmpty();
      assertThat(shelf.holds(Path.of("a.md"))).as(name).isFalse();
    }
    assertThat(SharedShelf.NONE.articles(ENDINGS)).isEmpty();
  }

  private SharedShelf shelf() {
    return SharedShelf.in(Optional.of(folder.toString()));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }
}
