package mapside.importer.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mapside.article.Article;
import mapside.importer.ImportException;

/**
 * Reads articles that were damaged at random: {@code mvn -Pfuzz -Dfuzz=importers}, with {@code
 * -Dfuzz.files=100000} of each format and {@code -Dfuzz.seed=1}. Runs with little memory, so that
 * an allocation without measure ends it. Each file depends on the seed and its own number only, so
 * that a run that was ended goes on with {@code -Dfuzz.from=25000 -Dfuzz.format=pdf}. Books and
 * documents are damaged as zip files, and in their parts before they are packed.
 */
public final class ImportFuzz {

  /** A file that takes more of a processor counts as one that never ends. */
  private static final long LIMIT_SECONDS = 30;

  /** So often it is told how far a run is. */
  private static final int STRIDE = 5000;

  private static final long NANOS = 1_000_000_000L;
  private static final Path FILES = Path.of("src/test/resources/mapside/importer");

  /** The formats, and the endings of their files. */
  static final Map<String, String> FORMATS =
      new TreeMap<>(
          Map.of(
              "plain",
              "txt",
              "markdown",
              "md",
              "html",
              "html",
              "epub",
              "epub",
              "docx",
              "docx",
              "pdf",
              "pdf"));

  private final Importers importers = Importers.all();
  private final Path file;
  private final List<byte[]> seeds = new ArrayList<>();
  private final List<SequencedMap<String, byte[]>> parts = new ArrayList<>();
  private final boolean packed;
  private final long randomSeed;

  /** What came of a run: how many files were refused, and how many were read. */
  record Outcome(int refused, int read, long slowestMillis, int slowest) {

    private Outcome and(Outcome next) {
      boolean isSlower = next.slowestMillis > slowestMillis;
      return new Outcome(
          refused + next.refused,
          read + next.read,
          isSlower ? next.slowestMillis : slowestMillis,
          isSlower ? next.slowest : slowest);
    }
  }

  ImportFuzz(String format, Path folder, long randomSeed) throws IOException {
    String ending = FORMATS.get(format);
    this.randomSeed = randomSeed;
    file = folder.resolve("damaged." + ending);
    packed = format.equals("epub") || format.equals("docx");
    try (Stream<Path> files = Files.list(FILES.resolve(format))) {
      for (Path seed : files.filter(f -> f.toString().endsWith("." + ending)).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(seed);
        seeds.add(bytes);
        parts.add(packed ? unpacked(bytes) : new LinkedHashMap<>());
      }
    }
  }

  /**
   * Runs from the command line.
   *
   * @param args how many files of each format, the seed, the format, or "all", and the number of
   *     the first file; what is left out is all and 0
   */
  public static void main(String[] args) throws Exception {
    int files = Integer.parseInt(args[0]);
    int from = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Path folder = Files.createTempDirectory("mapside-fuzz");
    for (String format : FORMATS.keySet()) {
      if (args.length > 2 && !args[2].equals("all") && !args[2].equals(format)) {
        continue;
      }
      ImportFuzz fuzz = new ImportFuzz(format, folder, Long.parseLong(args[1]));
      Outcome outcome = new Outcome(0, 0, 0, 0);
      for (int done = from; done < files; done += STRIDE) {
        int to = Math.min(files, done + STRIDE);
        outcome = outcome.and(fuzz.run(done, to));
        System.out.printf(
            "%s: %,d damaged files, %,d refused, %,d read; the slowest, number %d, took %d ms%n",
            format,
            to - from,
            outcome.refused,
            outcome.read,
            outcome.slowest,
            outcome.slowestMillis);
      }
    }
  }

  /** Reads the files of some numbers; fails with the number of one that does harm. */
  Outcome run(int from, int to) throws InterruptedException {
    int refused = 0;
    long slowestMillis = 0;
    int slowest = from;
    for (int number = from; number < to; number++) {
      long start = System.nanoTime();
      refused += isRead(number) ? 0 : 1;
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (millis > slowestMillis) {
        slowestMillis = millis;
        slowest = number;
      }
    }
    return new Outcome(refused, to - from - refused, slowestMillis, slowest);
  }

  private boolean isRead(int number) throws InterruptedException {
    CompletableFuture<Boolean> reading = new CompletableFuture<>();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("fuzz-" + number)
            .start(
                () -> {
                  try {
                    reading.complete(read(number));
                  } catch (Throwable e) {
                    // Whatever it is, it was not to happen, and is told with the file's number.
                    reading.completeExceptionally(e);
                  }
                });
    try {
      return await(reading, reader);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("file " + number + " of seed " + randomSeed + ": " + file, e);
    }
  }

  private static boolean await(CompletableFuture<Boolean> reading, Thread reader)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return reading.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.threadId());
        boolean gone = !reader.isAlive() && !reading.isDone();
        if (gone || used > LIMIT_SECONDS * NANOS) {
          throw e;
        }
      }
    }
  }

  private boolean read(int number) throws IOException {
    Files.write(file, damaged(number));
    try {
      Article article = importers.read(file);
      // Every block can be taken out of the text, and every link stands in its block.
      article.blocks().forEach(block -> check(article, block));
      return true;
    } catch (ImportException e) {
      return false;
    }
  }

  private static void check(Article article, mapside.article.Block block) {
    article.textOf(block);
    boolean inside =
        block.spans().stream().allMatch(span -> block.range().contains(span.range()))
            && block.parts().stream().allMatch(part -> block.range().contains(part));
    if (!inside) {
      throw new AssertionError("out of its block: " + block);
    }
  }

  private byte[] damaged(int number) throws IOException {
    SplittableRandom random = new SplittableRandom(randomSeed * 1_000_003 + number);
    byte[] seed = seeds.get(number % seeds.size());
    if (packed && random.nextInt(4) > 0) {
      return withDamagedPart(parts.get(number % parts.size()), random);
    }
    return Damage.to(seed, random);
  }

  private static SequencedMap<String, byte[]> unpacked(byte[] seed) throws IOException {
    SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(seed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] withDamagedPart(SequencedMap<String, byte[]> whole, SplittableRandom random)
      throws IOException {
    SequencedMap<String, byte[]> parts = new LinkedHashMap<>(whole);
    List<String> written =
        parts.keySet().stream()
            .filter(name -> name.matches(".*\\.(?:xml|rels|opf|ncx|x?html)"))
            .toList();
    String chosen = written.get(random.nextInt(written.size()));
    parts.computeIfPresent(chosen, (name, bytes) -> Damage.to(bytes, random));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
