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
import mapside.detection.Detection;
import mapside.detection.Detector;
import mapside.export.PlacesFormat;
import mapside.export.PlacesWriter;
import mapside.messages.Messages;
import mapside.text.TextRange;

/**
 * Finds the places of many documents with all cores and writes them in order. Short documents are
 * looked through side by side, the parts of a long one too; only some parts a core are held at a
 * time, however many there are.
 */
final class PlacesRun {

  private static final int HELD_A_CORE = 4;

  /** Its beginning, its one part and its end. */
  private static final int STEPS_A_DOCUMENT = 3;

  /** Memory that a core may need for its part, if that is all in capitals. */
  private static final long BYTES_A_CORE = 64L << 20;

  /** Between two words on how far it has come. */
  private static final int DOCUMENTS_A_WORD = 100;

  /** Of a document with so many parts or more it is told how far it has come. */
  private static final int MANY_PARTS = 20;

  private final Detector detector;
  private final PlacesWriter writer;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private final int cores;
  private final Deque<Step> steps = new ArrayDeque<>();
  private int held;
  private int written;

  /** Whether any part of the document that is being written is in another language than English. */
  private boolean isForeign;

  PlacesRun(
      Detector detector, PlacesFormat format, PrintWriter out, PrintWriter err, Messages messages) {
    this.detector = detector;
    this.writer = format.writer(out);
    this.out = out;
    this.err = err;
    this.messages = messages;
    cores =
        Math.clamp(
            Runtime.getRuntime().maxMemory() / BYTES_A_CORE,
            1,
            Runtime.getRuntime().availableProcessors());
  }

  /** Something to write in its turn. */
  private interface Step {
    void write() throws InterruptedException;
  }

  /** Whether all files could be read; those that could not are told of and passed over. */
  boolean of(List<Path> files) throws InterruptedException {
    boolean all = true;
    writer.begin();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      for (Path file : files) {
        all &= new DocumentSource(file, messages, err).each(text -> submit(text, workers));
      }
      while (!steps.isEmpty()) {
        steps.removeFirst().write();
      }
    }
    writer.end();
    out.flush();
    if (written > DOCUMENTS_A_WORD && written % DOCUMENTS_A_WORD != 0) {
      progress();
    }
    return all;
  }

  private void submit(DocumentSource.Text document, ExecutorService workers)
      throws InterruptedException {
    String text = document.text();
    List<TextRange> parts = detector.parts(text);
    makeRoom();
    steps.add(() -> writer.open(document.id(), text));
    for (int i = 0; i < parts.size(); i++) {
      makeRoom();
      TextRange part = parts.get(i);
      Future<Detection> found = workers.submit(() -> detector.detect(text, part));
      held++;
      int number = i;
      steps.add(() -> part(found, document.id(), number, parts.size()));
    }
    steps.add(() -> close(document.id()));
  }

  /** Empty documents have no parts, but are held as well. */
  private void makeRoom() throws InterruptedException {
    int most = cores * HELD_A_CORE;
    while (held >= most || steps.size() >= STEPS_A_DOCUMENT * most) {
      steps.removeFirst().write();
    }
  }

  private void part(Future<Detection> found, String id, int number, int parts)
      throws InterruptedException {
    held--;
    try {
      Detection places = found.get();
      isForeign |= places.namesOnly();
      writer.part(places);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    int tenths = 10 * (number + 1) / parts;
    if (parts >= MANY_PARTS && tenths > 10 * number / parts) {
      err.println("mapside: " + messages.get("places.part", id, tenths / 10.0));
    }
  }

  private void close(String id) {
    writer.close();
    if (isForeign) {
      err.println("mapside: " + messages.get("places.names-only", id));
    }
    isForeign = false;
    written++;
    if (written % DOCUMENTS_A_WORD == 0) {
      progress();
    }
  }

  private void progress() {
    err.println("mapside: " + messages.get("places.documents", written));
  }
}
