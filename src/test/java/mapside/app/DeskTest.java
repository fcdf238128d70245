package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.link.Work;
import mapside.linkfile.ApartFiles;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.SavedLinks;
import mapside.linkfile.SavedLinks.Orphan;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what the reader adds goes, and what happens when it can't be written there. */
class DeskTest {

  private static final Work WORK =
      Work.NONE.with(new Note("urn:n:1", TextRange.of(0, 3), Colour.BLUE, "words"));

  private static final Work OLD =
      Work.NONE.with(new Note("urn:n:2", TextRange.of(5, 9), Colour.YELLOW, ""));

  private static final Work OTHER =
      Work.NONE.with(new Note("urn:n:3", TextRange.of(0, 5), Colour.GREEN, ""));

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

  @Test
  void aLinkFileThatCanNotBeReadIsNotWrittenOver() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");
    Path links = Files.writeString(LinkFileReader.beside(article), "{ nonsense");

    Desk.Saved saved = opened(article).save(WORK);

    assertThat(links).hasContent("{ nonsense");
    assertThat(saved.file()).exists().hasParent(data());
    assertThat(opened(article).links().work()).isEqualTo(WORK);
    Files.delete(links);
    assertThat(opened(article).save(opened(article).links().work()).file()).isEqualTo(links);
    assertThat(data()).isEmptyDirectory();
    assertThat(opened(article).links().work()).isEqualTo(WORK);
  }

  /** The fresh copy has notes of its own, which nobody could read when the others were made. */
  @Test
  void whatWasAddedBesideADamagedLinkFileJoinsWhatAFreshCopyHolds() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");
    opened(article).save(OLD);
    Path links = LinkFileReader.beside(article);
    String whole = Files.readString(links);
    Files.writeString(links, whole.substring(0, whole.length() / 2));
    opened(article).save(WORK);
    Files.writeString(links, whole);

    Desk desk = opened(article);
    desk.save(desk.links().work());

    assertThat(desk.links().work()).isEqualTo(WORK.and(OLD));
    assertThat(opened(article).links().work()).isEqualTo(WORK.and(OLD));
    assertThat(data()).isEmptyDirectory();
  }

  @Test
  void aDamagedFileOfTheDataFolderIsPutAside() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");
    Files.writeString(LinkFileReader.beside(article), "{ nonsense");
    Path apart = opened(article).save(OLD).file();
    Files.writeString(apart, "{ more nonsense");

    Desk desk = opened(article);
    desk.save(Work.NONE);
    desk.save(WORK);

    assertThat(opened(article).links().work()).isEqualTo(WORK);
    assertThat(apart.resolveSibling(apart.getFileName() + ".damaged"))
        .hasContent("{ more nonsense");
    assertThat(names()).filteredOn(name -> name.contains(".damaged")).hasSize(1);
  }

  @Test
  void whatIsNotInTheTextAnyMoreIsKeptApartToo() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), "Some text");
    desk(article, Optional.of(data()), false).save(WORK);
    Files.writeString(article, "Other words");

    SavedLinks changed = read(article, "Other words");
    new Desk(article, article.toString(), "Other words", changed, apart(), false).save(OTHER);

    SavedLinks again = read(article, "Other words");
    assertThat(again.orphans()).extracting(Orphan::words).containsExactly("Som");
    assertThat(again.work()).isEqualTo(OTHER);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private ApartFiles apart() {
    return new ApartFiles(Optional.of(data()));
  }

  /** As {@link OpenArticle} opens it. */
  private Desk opened(Path article) {
    return new Desk(
        article, article.toString(), "Some text", read(article, "Some text"), apart(), true);
  }

  private SavedLinks read(Path article, String plainText) {
    Article read = new ArticleBuilder().paragraph(plainText).build(About.titled("A"));
    SavedLinks beside =
        LinkFileReader.read(LinkFileReader.beside(article), read, id -> Optional.empty());
    return apart()
        .find(article.toString(), plainText)
        .map(file -> LinkFileReader.read(file, read, id -> Optional.empty()))
        .map(beside::withReaders)
        .orElse(beside);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static Desk desk(Path article, Optional<Path> data) {
    return desk(article, data, true);
  }

  private static Desk desk(Path article, Optional<Path> data, boolean mayBeside) {
    return new Desk(
        article,
        article.toString(),
        "Some text",
        SavedLinks.none(),
        new ApartFiles(data),
        mayBeside);
  }
}
