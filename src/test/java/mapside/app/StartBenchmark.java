package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Times the start of the reader on a real display, in turn with an empty JavaFX window: {@code
 * xvfb-run mvn -Pbenchmark}. Prints the median of each figure in milliseconds from the start of the
 * process: of the reader as {@code mvn} opens it from the second time on, with the classes that the
 * JVM keeps ready, and as a first start does without.
 */
public final class StartBenchmark {

  private static final int RUNS = 10;

  private StartBenchmark() {}

  /**
   * Runs the programs in turn.
   *
   * @param args the module path of the reader, the options for its archive of classes in one word,
   *     and the other options of the virtual machine
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, List<Long>> figures = new TreeMap<>();
    List<String> emptyWindow =
        List.of(
            "-p",
            "target/modules",
            "--add-modules",
            "javafx.controls",
            "-cp",
            "target/classes:target/test-classes",
            EmptyWindow.class.getName());
    List<String> plain = List.of("-p", args[0], "-m", "mapside/mapside.app.Main");
    List<String> ready = new ArrayList<>(List.of(args[1].split(" ")));
    ready.addAll(plain);
    String[] options = Arrays.copyOfRange(args, 2, args.length);
    List<String> awaited = List.of("first-frame", "map-complete");
    for (int run = 0; run <= RUNS; run++) {
      Map<String, Long> empty = time(options, emptyWindow, List.of("first-frame"));
      Map<String, Long> reader = time(options, ready, awaited);
      Map<String, Long> first = time(options, plain, awaited);
      if (run > 0) {
        empty.forEach((key, ms) -> add(figures, "empty window, " + key, ms));
        reader.forEach((key, ms) -> add(figures, "reader, " + key, ms));
        first.forEach((key, ms) -> add(figures, "reader without archive, " + key, ms));
      }
    }
    figures.forEach(
        (name, times) ->
            System.out.printf(
                "%-40s median %5d ms of %d (%d to %d)%n",
                name, median(times), times.size(), min(times), max(times)));
  }

  private static void add(Map<String, List<Long>> figures, String key, long ms) {
    figures.computeIfAbsent(key, k -> new ArrayList<>()).add(ms);
  }

  private static Map<String, Long> time(
      String[] options, List<String> program, List<String> awaited)
      throws IOException, InterruptedException {
    Path report = Files.createTempFile("mapside-report", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.add("-Dmapside.report=" + report);
    command.add("-Dmapside.report.start=" + System.currentTimeMillis());
    command.addAll(program);
    Path settings = Files.createTempDirectory("mapside-settings");
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("XDG_CONFIG_HOME", settings.toString());
    builder.environment().put("XDG_STATE_HOME", settings.toString());
    builder.environment().remove("XDG_RUNTIME_DIR");
    Process process = builder.start();
    try {
      return await(process, report, awaited);
    } finally {
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
      Files.deleteIfExists(report);
    }
  }

  private static Map<String, Long> await(Process process, Path report, List<String> awaited)
      throws IOException, InterruptedException {
    Map<String, Long> times = new TreeMap<>();
    for (int tries = 0; tries < 600 && !times.keySet().containsAll(awaited); tries++) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IOException("the program ended early with " + process.exitValue());
      }
      for (String line : Files.readAllLines(report)) {
        String[] words = line.split(" ");
        if (awaited.contains(words[0])) {
          times.put(words[0], Long.parseLong(words[1]));
        }
      }
    }
    return times;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static long min(List<Long> times) {
    return times.stream().min(Long::compare).orElseThrow();
  }

  private static long max(List<Long> times) {
    return times.stream().max(Long::compare).orElseThrow();
  }
}
