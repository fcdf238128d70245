package mapside.basemap;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mapside.basemap.file.BaseMapFile;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.NullMarked;

/**
 * Opens and paints archives that were damaged at random: {@code mvn -Pfuzz}, with {@code
 * -Dfuzz.archives=10000} and {@code -Dfuzz.seed=1} for another number and another beginning. Runs
 * with little memory, so that an allocation without measure ends it. Each archive depends on the
 * seed and its own number only.
 */
@NullMarked
public final class ArchiveFuzz {

  /** An archive that takes more of a processor counts as one that never ends. */
  private static final long LIMIT_SECONDS = 30;

  private static final long NANOS = 1_000_000_000L;

  private static final List<TileId> LOOKED_AT =
      List.of(
          TileId.ofZxy(0, 0, 0),
          TileId.ofZxy(1, 1, 0),
          TileId.ofZxy(2, 1, 1),
          TileId.ofZxy(5, 28, 11),
          TileId.ofZxy(7, 113, 46),
          TileId.ofZxy(9, 460, 183),
          TileId.ofZxy(11, 1848, 736));

  private final Style style = BundledStyle.LIGHT.load();
  private final Path folder;
  private final List<Seed> seeds;
  private final long randomSeed;

  /** What came of a run: how many archives were refused, told of a damaged part, or looked well. */
  record Outcome(int refused, int damaged, int whole, long slowestMillis, int slowest) {}

  ArchiveFuzz(Path folder, long randomSeed) throws IOException {
    this.folder = folder;
    this.randomSeed = randomSeed;
    seeds = Seed.all(folder);
  }

  /**
   * Runs from the command line.
   *
   * @param args how many archives, and the seed
   */
  public static void main(String[] args) throws Exception {
    int archives = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("mapside-fuzz");
    ArchiveFuzz fuzz = new ArchiveFuzz(folder, Long.parseLong(args[1]));
    Outcome outcome = fuzz.run(0, archives);
    System.out.printf(
        "%,d damaged archives: %,d refused, %,d with damaged parts, %,d shown as if whole;"
            + " the slowest, number %d, took %d ms%n",
        archives,
        outcome.refused,
        outcome.damaged,
        outcome.whole,
        outcome.slowest,
        outcome.slowestMillis);
  }

  /** Looks at the archives of some numbers; fails with the number of one that does harm. */
  Outcome run(int from, int to) throws InterruptedException {
    int[] outcomes = new int[3];
    long slowestMillis = 0;
    int slowest = from;
    for (int number = from; number < to; number++) {
      long start = System.nanoTime();
      outcomes[lookAt(number)]++;
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (millis > slowestMillis) {
        slowestMillis = millis;
        slowest = number;
      }
    }
    return new Outcome(outcomes[0], outcomes[1], outcomes[2], slowestMillis, slowest);
  }

  private int lookAt(int number) throws InterruptedException {
    CompletableFuture<Integer> looking = new CompletableFuture<>();
    Thread looker =
        Thread.ofPlatform()
            .daemon()
            .name("fuzz-" + number)
            .start(
                () -> {
                  try {
                    looking.complete(look(number));
                  } catch (Throwable e) {
                    // Whatever it is, it was not to happen, and it is told with the archive's
                    // number.
                    looking.completeExceptionally(e);
                  }
                });
    try {
      return await(looking, looker);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(
          "archive " + number + " of seed " + randomSeed + " (" + seed(number).name() + ")", e);
    }
  }

  /** Waits by the time of the processor, because others may use it too. */
  private static int await(CompletableFuture<Integer> looking, Thread looker)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return looking.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(looker.threadId());
        boolean gone = !looker.isAlive() && !looking.isDone();
        if (gone || used > LIMIT_SECONDS * NANOS) {
          throw e;
        }
      }
    }
  }

  private Seed seed(int number) {
    return seeds.get(number % seeds.size());
  }

  private int look(int number) throws IOException {
    Path file = Files.write(folder.resolve("damaged"), damaged(number));
    List<BaseMapProblem> problems = new ArrayList<>();
    // Refusing it is right, and so is showing what of it is whole.
    try (TileArchive archive =
        number % 2 == 0 ? BaseMapFile.open(file) : BaseMapFile.openForeign(file, style)) {
      TileLook.Brush brush =
          archive
              .content()
              .boundedLook(archive, TileDress.of(style), Heights.none(), problems::add)
              .brush();
      for (TileId id : LOOKED_AT) {
        check(brush.paint(id));
      }
      return archive.attribution().length() <= 300 && problems.isEmpty() ? 2 : 1;
    } catch (BaseMapException e) {
      return 0;
    }
  }

  private byte[] damaged(int number) {
    Seed seed = seed(number);
    SplittableRandom random = new SplittableRandom(randomSeed * 1_000_003 + number);
    int part = random.nextInt(seed.parts().size());
    int end = part + 1 < seed.parts().size() ? seed.parts().get(part + 1) : seed.bytes().length;
    return new Damage(random).of(seed.bytes(), seed.parts().get(part), end);
  }

  private static void check(Raster picture) {
    if (picture.width() != 512 || picture.at(0, 0) >>> 24 != 0xff) {
      throw new AssertionError("no whole tile");
    }
  }
}
