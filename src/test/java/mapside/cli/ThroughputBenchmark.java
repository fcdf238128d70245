package mapside.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mapside.detection.Detector;
import mapside.fixture.Shipped;
import mapside.messages.Messages;

/**
 * Counts the documents in which places are found in a second: {@code mvn -Pbenchmark
 * -Dbenchmark=throughput -Dcorpora=FOLDER}, of the documents in {@code FOLDER/lgl.jsonl}, by one
 * core and by all of them. Prints the medians of some goes after one that warms up.
 */
public final class ThroughputBenchmark {

  private static final int GOES = 3;

  private ThroughputBenchmark() {}

  /**
   * Counts.
   *
   * @param args the file of documents
   */
  public static void main(String[] args) throws Exception {
    List<String> texts = new ArrayList<>();
    PrintWriter err = new PrintWriter(System.err, true);
    new DocumentSource(Path.of(args[0]), Messages.of(Locale.ENGLISH), err)
        .each(document -> texts.add(document.text()));
    Detector detector = Shipped.detector();
    int cores = Runtime.getRuntime().availableProcessors();
    long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
    System.out.printf("%d documents of %d words%n", texts.size(), words);
    tell("one core", texts.size(), () -> texts.forEach(detector::detect));
    tell(cores + " cores", texts.size(), () -> texts.parallelStream().forEach(detector::detect));
  }

  private static void tell(String name, int documents, Runnable go) {
    go.run();
    double[] seconds = IntStream.range(0, GOES).mapToDouble(i -> secondsOf(go)).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-10s median %6.0f documents a second (%.0f to %.0f)%n",
        name,
        documents / seconds[GOES / 2],
        documents / seconds[GOES - 1],
        documents / seconds[0]);
  }

  private static double secondsOf(Runnable go) {
    long start = System.nanoTime();
    go.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
