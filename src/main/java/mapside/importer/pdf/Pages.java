package mapside.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Source;
import mapside.task.Running;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the pages of a file. A document is for one thread only; so the second half of a long one is
 * read by another thread from a document of its own.
 */
final class Pages {

  private static final int LONG = 40;
  private static final int MOST_LETTERS = Flow.MOST_CHARACTERS / 4;

  /** So much may be held of what streams of the file unpack to; a file with more is refused. */
  private static final long MOST_UNPACKED = 256L << 20;

  /** The share of the work that this is. */
  private static final double SHARE = 0.8;

  private static final long LOOK_MILLIS = 50;

  private final Source source;
  private final Running running;

  Pages(Source source, Running running) {
    this.source = source;
    this.running = running;
  }

  /** Opens the file. */
  static PDDocument open(Source source) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED);
    return Loader.loadPDF(source.file().toFile(), memory.streamCache);
  }

  /**
   * All pages of a document of the file.
   *
   * @throws ImportException if there are more letters on them than an article can hold
   */
  List<PageContent> of(PDDocument document) throws IOException, ImportException {
    int count = document.getNumberOfPages();
    int middle = count < LONG ? count : count / 2;
    Running beside = Running.uncancelled();
    FutureTask<List<PageContent>> second = new FutureTask<>(() -> read(middle, count, beside));
    if (middle < count) {
      Thread.ofPlatform().daemon().name("pdf-pages").start(second);
    }
    try {
      List<PageContent> pages = new ArrayList<>(read(document, 0, middle, running));
      if (middle < count) {
        pages.addAll(await(second));
      }
      return within(pages);
    } finally {
      beside.cancel();
    }
  }

  private List<PageContent> within(List<PageContent> pages) throws ImportException {
    long letters = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
    if (letters >= MOST_LETTERS) {
      throw source.tooLarge(MOST_LETTERS);
    }
    return pages;
  }

  private List<PageContent> await(FutureTask<List<PageContent>> second)
      throws IOException, ImportException {
    while (true) {
      try {
        return second.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        running.reached(SHARE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case RuntimeException failure -> throw failure;
          case Error failure -> throw failure;
          case IOException failure -> throw failure;
          case ImportException failure -> throw failure;
          case null, default -> throw new IOException(e);
        }
      }
    }
  }

  private List<PageContent> read(int from, int to, Running reading)
      throws IOException, ImportException {
    try (PDDocument document = open(source)) {
      return read(document, from, to, reading);
    }
  }

  private List<PageContent> read(PDDocument document, int from, int to, Running reading)
      throws IOException, ImportException {
    List<PageContent> pages = new ArrayList<>();
    long[] letters = {0};
    GlyphReader.read(
        document,
        from,
        to,
        page -> {
          letters[0] += page.glyphs().size();
          if (letters[0] < MOST_LETTERS) {
            pages.add(page);
          }
          reading.reached(SHARE * (page.number() + 1 - from) / (to - from));
        });
    if (letters[0] >= MOST_LETTERS) {
      throw source.tooLarge(MOST_LETTERS);
    }
    return pages;
  }
}
