package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.link.Work;
import mapside.linkfile.ApartFiles;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.SavedLinks;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what the reader adds goes, and what happens when it can't be written there. */
class DeskTest {

  private static final Work WORK =
      Work.NONE.with(new Note("urn:n:1", TextRange.of(0, 3), Colour.BLUE, "words"));

  @TempDir private Path folder;

  @Test
  void itGoesBesideTheArticle() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");

    Desk.Saved saved = desk(article, Optional.of(folder.resolve("data"))).save(WORK);

    assertThat(saved.file()).isEqualTo(LinkFileReader.beside(article)).exists();
    assertThat(saved.refused()).isEmpty();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  /** As on a disk that is full: the new file can't take the old one's place. */
  @Test
  void whereThatCanNotBeItGoesIntoTheDataFolderAndTheOldFileStays() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");
    Path blocked = Files.createDirectories(LinkFileReader.beside(article).resolve("in the way"));

    Desk.Saved saved = desk(article, Optional.of(folder.resolve("data"))).save(WORK);

    assertThat(saved.refused()).isPresent();
    assertThat(saved.file()).exists().hasParent(folder.resolve("data"));
    assertThat(blocked).exists();
    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void whatCanBeWrittenNowhereIsTold() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");
    Files.createDirectories(LinkFileReader.beside(article).resolve("in the way"));
    Path data = Files.writeString(folder.resolve("data"), "a file, no folder");

    assertThatThrownBy(() -> desk(article, Optional.of(data)).save(WORK))
        .isInstanceOf(IOException.class);
    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static Desk desk(Path article, Optional<Path> data) {
    return new Desk(
        article, article.toString(), "Some text", SavedLinks.none(), new ApartFiles(data), true);
  }
}
