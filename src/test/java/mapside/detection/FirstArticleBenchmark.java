package mapside.detection;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import mapside.detection.model.ModelException;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;

/**
 * Times the finding of places in a program that has just started: {@code mvn -Pbenchmark
 * -Dbenchmark=first}. Starts one program after another with the options of the reader; each opens
 * the gazetteer and the model, finds the places of 1,000 words, and of as many again. Prints the
 * medians, and what gazetteer and model keep on the heap.
 */
public final class FirstArticleBenchmark {

  private static final int RUNS = 9;

  private static final String CHILD = "child";

  private FirstArticleBenchmark() {}

  /**
   * Starts the programs.
   *
   * @param args the options of the virtual machine
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, WorldException, ModelException {
    if (args.length == 1 && args[0].equals(CHILD)) {
      child();
      return;
    }
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    for (int run = 0; run < RUNS; run++) {
      start(args)
          .forEach((key, ms) -> figures.computeIfAbsent(key, k -> new ArrayList<>()).add(ms));
    }
    figures.forEach(
        (name, values) ->
            System.out.printf(
                "%-40s median %7.1f of %d (%.1f to %.1f)%n",
                name,
                values.stream().sorted().toList().get(values.size() / 2),
                values.size(),
                values.stream().min(Double::compare).orElseThrow(),
                values.stream().max(Double::compare).orElseThrow()));
  }

  private static Map<String, Double> start(String[] options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstArticleBenchmark.class.getName(), CHILD));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Double> figures = new LinkedHashMap<>();
    try (Scanner lines = new Scanner(process.getInputStream())) {
      while (lines.hasNextLine()) {
        String[] parts = lines.nextLine().split("\t");
        figures.put(parts[0], Double.parseDouble(parts[1]));
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("the program ended with " + process.exitValue());
    }
    return figures;
  }

  private static void child() throws IOException, WorldException, ModelException {
    List<String> texts = BenchmarkTexts.articles();
    long start = System.nanoTime();
    Detector detector = Shipped.detector();
    long opened = System.nanoTime();
    detector.detect(texts.getFirst());
    long first = System.nanoTime();
    detector.detect(texts.getLast());
    long second = System.nanoTime();
    tell("opening, ms", opened - start);
    tell("first article of 1,000 words, ms", first - opened);
    tell("second article of 1,000 words, ms", second - first);
    System.out.println("heap for gazetteer and model, MB\t" + heap() / 1e6);
  }

  private static void tell(String name, long nanos) {
    System.out.println(name + "\t" + nanos / 1e6);
  }

  /** What another detector adds to the heap; what both share, such as classes, is left out. */
  private static long heap() throws WorldException, ModelException {
    long before = used();
    Detector another = Shipped.detector();
    long after = used();
    Reference.reachabilityFence(another);
    return after - before;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
