package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mapside.link.Work;
import mapside.linkfile.ApartFiles;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.LinkFileWriter;
import mapside.linkfile.SavedLinks;

/**
 * Where what the reader adds to an article is saved: in the link file beside it, and where that
 * can't be, in the data folder. A link file that can't be read is never written over.
 *
 * @param article the article's file
 * @param name what the article is called among the files of the data folder
 * @param plainText its plain text
 * @param links what was saved before
 * @param apart the files of the data folder
 * @param mayBeside whether the link file beside the article may be written at all
 */
record Desk(
    Path article,
    String name,
    String plainText,
    SavedLinks links,
    ApartFiles apart,
    boolean mayBeside) {

  /** Where something was saved, and why not beside the article, if that was tried. */
  record Saved(Path file, Optional<IOException> refused) {}

  /**
   * Saves what the reader has added. Takes a while.
   *
   * @throws IOException if it could be saved nowhere
   */
  Saved save(Work work) throws IOException {
    Optional<IOException> refused = Optional.empty();
    if (mayBeside && isLegible() && Files.isWritable(article.toAbsolutePath().resolveSibling(""))) {
      try {
        return new Saved(saveBeside(work), Optional.empty());
      } catch (IOException e) {
        refused = Optional.of(e);
      }
    }
    try {
      return new Saved(saveApart(work), refused);
    } catch (IOException e) {
      refused.ifPresent(e::addSuppressed);
      throw e;
    }
  }

  /** Whether all of the link file beside the article could be read. */
  boolean isLegible() {
    return links.rest().isWhole();
  }

  private Path saveBeside(Work work) throws IOException {
    Path file = LinkFileReader.beside(article);
    boolean isNew = !Files.exists(file);
    if (isNew && work.isEmpty() && links.links().isEmpty()) {
      return file;
    }
    LinkFileWriter.write(file, article, plainText, links.with(work));
    Optional<Path> before = apart.of(name, plainText);
    if (before.isPresent()) {
      LinkFileWriter.retire(before.get());
    }
    return file;
  }

  private Path saveApart(Work work) throws IOException {
    Path file =
        apart.of(name, plainText).orElseThrow(() -> new IOException("there is no data folder"));
    Files.createDirectories(file.resolveSibling(""));
    LinkFileWriter.write(file, article, plainText, links.readersOnly().with(work));
    return file;
  }
}
