package mapside.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mapside.detection.Detector;
import mapside.export.FoundDocument;
import mapside.export.PlacesWriter;
import mapside.messages.Messages;

/**
 * Finds the places of many documents with all cores and writes them in order. Only some documents a
 * core are held at a time, however many there are.
 */
final class PlacesRun {

  private static final int HELD_A_CORE = 4;

  /** Between two words on how far it has come. */
  private static final int DOCUMENTS_A_WORD = 100;

  private final Detector detector;
  private final PlacesWriter writer;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Deque<Future<FoundDocument>> held = new ArrayDeque<>();
  private int written;

  PlacesRun(
      Detector detector, PlacesWriter writer, PrintWriter out, PrintWriter err, Messages messages) {
    this.detector = detector;
    this.writer = writer;
    this.out = out;
    this.err = err;
    this.messages = messages;
  }

  /** Whether all files could be read; those that could not are told of and passed over. */
  boolean of(List<Path> files) throws InterruptedException {
    boolean all = true;
    out.print(writer.begin());
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      for (Path file : files) {
        all &= new DocumentSource(file, messages, err).each(text -> submit(text, workers));
      }
      while (!held.isEmpty()) {
        write();
      }
    }
    out.print(writer.end());
    out.flush();
    if (written > DOCUMENTS_A_WORD) {
      progress();
    }
    return all;
  }

  private void submit(DocumentSource.Text text, ExecutorService workers)
      throws InterruptedException {
    if (held.size() >= cores * HELD_A_CORE) {
      write();
    }
    held.add(
        workers.submit(
            () -> new FoundDocument(text.id(), text.text(), detector.detect(text.text()))));
  }

  private void write() throws InterruptedException {
    try {
      out.print(writer.document(held.removeFirst().get()));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    written++;
    if (written % DOCUMENTS_A_WORD == 0) {
      progress();
    }
  }

  private void progress() {
    err.println("mapside: " + messages.get("places.documents", written));
  }
}
