package mapside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.link.Work;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.LinkFileWriter;
import mapside.linkfile.SavedLinks;
import mapside.text.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves to a disk that is full, which a small file system in memory stands for; as root. */
@Tag("system")
class DiskFullTest {

  private static final Article ARTICLE =
      new ArticleBuilder().paragraph("The boats left.").build(About.titled("Boats"));

  @TempDir private Path disk;

  @BeforeEach
  void mount() throws Exception {
    run("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString());
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void theOldFileStaysWholeAndNothingElseIsLeft() throws IOException {
    Path file = disk.resolve("boats.links.jsonld");
    Note small = new Note("urn:n:1", TextRange.of(0, 3), Colour.BLUE, "small");
    Note large = new Note("urn:n:1", TextRange.of(0, 3), Colour.BLUE, "large ".repeat(40_000));
    save(file, small);

    assertThatThrownBy(() -> save(file, large)).isInstanceOf(IOException.class);

    assertThat(LinkFileReader.read(file, ARTICLE, Readings.gazetteer()).work().notes())
        .containsExactly(small);
    try (Stream<Path> files = Files.list(disk)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void save(Path file, Note note) throws IOException {
    LinkFileWriter.write(
        file,
        Path.of("boats.md"),
        ARTICLE.plainText(),
        SavedLinks.none().with(new Work(List.of(), List.of(note))));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
