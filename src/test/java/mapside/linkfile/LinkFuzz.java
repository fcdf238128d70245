package mapside.linkfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.messages.Messages;
import org.jspecify.annotations.NullMarked;

/**
 * Reads link files that were damaged at random, saves what was read and reads it again: {@code mvn
 * -Pfuzz test-compile exec:exec@links}, with {@code -Dfuzz.links=100000} and {@code -Dfuzz.seed=1}
 * for another number and another beginning. Each file depends on the seed and its own number only.
 */
@NullMarked
public final class LinkFuzz {

  private static final Messages WORDS = Messages.of(Locale.UK);

  /** A file that takes more of a processor counts as one that never ends. */
  private static final long LIMIT_MILLIS = 10_000;

  /** What readers are led astray by. */
  private static final List<String> BAITS =
      List.of(
          "null",
          "[]",
          "{}",
          "-1",
          "1e999",
          "99999999999999999999",
          "true",
          "\"\"",
          "\"\\ud800\"",
          "{\"type\":\"Annotation\"}",
          "[[[[[[[[[[",
          "\"urn:mapside:place:\"",
          "\"selector\"",
          "\"items\"",
          "\"exact\":\"",
          "\"mapside:scope\":\"all\"",
          "\u0000",
          "\uFEFF",
          "\"coordinates\":[[[1e308,1e308]]]",
          "\"start\":2147483647",
          "\"bodyValue\":1");

  private final Path file;
  private final long seed;
  private final Article article;
  private final List<byte[]> seeds;

  /** What came of a run. */
  record Outcome(int refused, int faulty, int whole, long slowestMillis, int slowest) {}

  LinkFuzz(Path folder, long seed) throws IOException {
    this.seed = seed;
    file = folder.resolve("damaged.links.jsonld");
    article =
        new ArticleBuilder()
            .heading(1, "Boats")
            .paragraph(
                "The boats left Sapporo by lorry, and Nemuro by sea. From Nemuro to Iturup it"
                    + " takes a day. Kunashir is nearer than Iturup. 😀 Moscow replied.")
            .build(About.titled("Boats"));
    seeds = List.of(resource("recogito.jsonld"), resource("page.jsonld"));
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = LinkFuzz.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing");
      }
      return in.readAllBytes();
    }
  }

  /**
   * Runs from the command line.
   *
   * @param args how many files, and the seed
   */
  public static void main(String[] args) throws Exception {
    int files = Integer.parseInt(args[0]);
    LinkFuzz fuzz =
        new LinkFuzz(Files.createTempDirectory("mapside-fuzz"), Long.parseLong(args[1]));
    Outcome outcome = fuzz.run(0, files);
    System.out.printf(
        "%,d damaged link files: %,d refused, %,d with faults, %,d read as if whole;"
            + " the slowest, number %d, took %d ms%n",
        files,
        outcome.refused,
        outcome.faulty,
        outcome.whole,
        outcome.slowest,
        outcome.slowestMillis);
  }

  /** Reads the files of some numbers; fails with the number of one that does harm. */
  Outcome run(int from, int to) {
    int[] outcomes = new int[3];
    long slowestMillis = 0;
    int slowest = from;
    for (int number = from; number < to; number++) {
      long start = cpuNanos();
      try {
        outcomes[look(number)]++;
      } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
        throw new AssertionError("file " + number + " of seed " + seed, e);
      }
      long millis = (cpuNanos() - start) / 1_000_000;
      if (millis > LIMIT_MILLIS) {
        throw new AssertionError("file " + number + " of seed " + seed + " took " + millis + " ms");
      }
      if (millis > slowestMillis) {
        slowestMillis = millis;
        slowest = number;
      }
    }
    return new Outcome(outcomes[0], outcomes[1], outcomes[2], slowestMillis, slowest);
  }

  /** The time of the processor, because others may use it too. */
  private static long cpuNanos() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .orElseGet(System::nanoTime);
  }

  private int look(int number) throws IOException {
    Files.write(file, damaged(number));
    SavedLinks read = LinkFileReader.read(file, article, Readings.gazetteer());
    read.problems().forEach(problem -> problem.inFull(WORDS));
    if (!read.rest().isWhole()) {
      return 0;
    }
    LinkFileWriter.write(file, Path.of("boats.md"), article.plainText(), read);
    SavedLinks again = LinkFileReader.read(file, article, Readings.gazetteer());
    boolean isKept =
        again.mentions().equals(read.mentions())
            && again.orphans().size() == read.orphans().size()
            && again.work().notes().size() == read.work().notes().size()
            && again.work().decisions().size() == read.work().decisions().size()
            && again.rest().notUnderstood().equals(read.rest().notUnderstood());
    if (!isKept) {
      throw new AssertionError("saved and read again it is not the same");
    }
    return read.problems().isEmpty() ? 2 : 1;
  }

  private byte[] damaged(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    byte[] bytes = seeds.get(number % seeds.size());
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      bytes = damage(bytes, random);
    }
    return bytes;
  }

  private static byte[] damage(byte[] bytes, SplittableRandom random) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(60));
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 2 -> spliced(bytes, at, end, new byte[0]);
      case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
      case 4 -> spliced(bytes, at, at, bait(random));
      case 5 -> value(bytes, random);
      default -> name(bytes, random);
    };
  }

  /** A value in the place of a whole other one, so that the file stays JSON. */
  private static byte[] value(byte[] bytes, SplittableRandom random) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int colon = text.indexOf(": ", random.nextInt(text.length()));
    if (colon < 0) {
      return bytes;
    }
    int end = colon + 2;
    while (end < text.length() && ",\n}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return spliced(bytes, colon + 2, end, bait(random));
  }

  /** A member called otherwise, or as another one. */
  private static byte[] name(byte[] bytes, SplittableRandom random) {
    List<String> names =
        new ArrayList<>(
            List.of("id", "type", "body", "target", "selector", "exact", "prefix", "start", "end"));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String from = '"' + names.remove(random.nextInt(names.size())) + '"';
    String to = '"' + names.get(random.nextInt(names.size())) + '"';
    int at = text.indexOf(from, random.nextInt(text.length()));
    return at < 0
        ? bytes
        : spliced(bytes, at, at + from.length(), to.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] bait(SplittableRandom random) {
    return BAITS.get(random.nextInt(BAITS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
    byte[] result = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(with, 0, result, from, with.length);
    System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
    return result;
  }
}
