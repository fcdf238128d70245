package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.link.Work;
import mapside.linkfile.LinkFileWriter;
import mapside.parcel.ParcelWriter;
import mapside.shelf.Reading;
import mapside.shelf.ReadingFile;
import mapside.task.Job;
import mapside.task.Running;

/**
 * Packs an article with all that was added to it into one file to hand on.
 *
 * @param target the file to write
 * @param desk the article, and what was saved with it
 * @param article what it says
 * @param work what the reader has added
 * @param lesson where the lesson is kept, if there is one
 * @param reading where the reader is
 */
record HandOn(Path target, Desk desk, Article article, Work work, Path lesson, Reading reading)
    implements Job<Path> {

  @Override
  public Path run(Running running) throws IOException {
    Path folder = Files.createTempDirectory("mapside");
    Path links = folder.resolve("links.jsonld");
    try {
      LinkFileWriter.write(links, desk.article(), desk.plainText(), desk.links().with(work));
      ParcelWriter.write(
          target, desk.article(), pictures(), links, lesson, ReadingFile.json(reading));
    } finally {
      Files.deleteIfExists(links);
      Files.deleteIfExists(folder);
    }
    return target;
  }

  /** Pictures inside of the article's own file come with that. */
  private List<Path> pictures() {
    return article.blocks().stream()
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .map(Block.Figure::image)
        .filter(ImageSource.InFile.class::isInstance)
        .map(image -> ((ImageSource.InFile) image).file())
        .toList();
  }
}
