package mapside.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mapside.fixture.Shipped;

/**
 * Has {@code mapside places} look through large and hostile texts: {@code mvn -Pbenchmark
 * -Dbenchmark=robust}. Each is looked through in half its size and in full; prints how the program
 * ended, how long it took, how much more the whole took than the half, and the greatest memory of
 * the process where the system tells it (Linux).
 */
public final class RobustnessBenchmark {

  private static final int MEGABYTE = 1_000_000;

  private RobustnessBenchmark() {}

  /** A text: a piece, again and again up to a size. */
  private record Text(
      String name, String ending, byte[] start, byte[] piece, byte[] end, int size) {

    static Text plain(String name, int megabytes, String piece) {
      return new Text(
          name,
          "txt",
          new byte[0],
          piece.getBytes(StandardCharsets.UTF_8),
          new byte[0],
          megabytes * MEGABYTE);
    }

    Path write(Path folder, int bytes) throws IOException {
      Path file = folder.resolve("text." + ending);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        out.write(start);
        for (long written = 0; written < bytes; written += piece.length) {
          out.write(piece);
        }
        out.write(end);
      }
      return file;
    }
  }

  /**
   * Looks through all texts.
   *
   * @param options of the virtual machine, then the program and its module
   */
  public static void main(String[] options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mapside-robust");
    for (Text text : texts()) {
      Run half = run(options, text.write(folder, text.size / 2));
      Run whole = run(options, text.write(folder, text.size));
      System.out.printf(
          Locale.ROOT,
          "%-34s %5.1f MB  exit %d  %7.1f s, half of it %7.1f s, ratio %.2f  %5d MB of memory%n",
          text.name,
          text.size / (double) MEGABYTE,
          whole.exit,
          whole.seconds,
          half.seconds,
          whole.seconds / half.seconds,
          whole.peak / MEGABYTE);
    }
    try (var left = Files.list(folder)) {
      left.forEach(file -> file.toFile().delete());
    }
    Files.delete(folder);
  }

  private static List<Text> texts() throws IOException {
    String article = Files.readString(Shipped.ASSETS.resolve("articles/kurils/kurils.md"));
    return List.of(
        Text.plain("empty", 0, ""),
        Text.plain("an article, again and again", 50, article),
        Text.plain("one line", 5, article.replaceAll("\\s+", " ")),
        Text.plain("all capitals", 5, article.toUpperCase(Locale.ROOT)),
        Text.plain("emoji", 5, "😀🎌👩‍👩‍👧 Greetings from Nagoya 🗾 "),
        Text.plain("right to left", 5, "وصل الوزير إلى القاهرة. השר הגיע לירושלים ביום שני.\n\n"),
        Text.plain("Russian and Japanese", 5, "Он живёт на Кунашире. 択捉島と国後島は北方領土に含まれる。\n\n"),
        Text.plain("a word without end", 5, "Nagoya"),
        Text.plain("names with hyphens without end", 5, "New-York-The-Of-"),
        new Text(
            "bytes that are no UTF-8",
            "jsonl",
            "{\"id\": 1, \"text\": \"".getBytes(StandardCharsets.ISO_8859_1),
            "Nagoya \u00FF\u00C3( \u0080 Osaka ".getBytes(StandardCharsets.ISO_8859_1),
            "\"}\n".getBytes(StandardCharsets.ISO_8859_1),
            5 * MEGABYTE));
  }

  /** How a program ended. */
  private record Run(int exit, double seconds, long peak) {}

  private static Run run(String[] options, Path file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("places", file.toString(), "--format", "jsonl"));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    return new Run(process.exitValue(), (System.nanoTime() - start) / 1e9, peak);
  }

  private static long peak(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (IOException e) {
      // It has ended meanwhile, or the system does not tell.
    }
    return 0;
  }
}
