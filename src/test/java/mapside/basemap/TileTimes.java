package mapside.basemap;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.Shipped;
import mapside.geo.TileId;
import org.jspecify.annotations.NullMarked;

/**
 * The processor time of a warm tile, for a machine that others use too: of each tile of the
 * recorded camera path the median of some rounds, and of these the median and the 95th percentile.
 */
@NullMarked
final class TileTimes {

  /** The map beside the text in a window of 1920 × 1080, logical pixels. */
  static final double WIDTH = 960;

  static final double HEIGHT = 1024;
  private static final int WARM_ROUNDS = 4;
  private static final int ROUNDS = 5;

  private TileTimes() {}

  /** Measures and prints one line. */
  static void print(BundledStyle style) throws IOException {
    List<TileId> tiles = CameraPath.tiles(WIDTH, HEIGHT);
    double[][] millis = new double[tiles.size()][ROUNDS];
    try (PmTilesArchive archive = PmTilesArchive.open(Shipped.ASSETS.resolve("map/base.pmtiles"));
        Heights heights = Heights.open(Shipped.ASSETS.resolve("map/heights.bin"))) {
      for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
        // A look of its own for each round: what it has read before is not kept.
        TileLook.Brush brush =
            archive
                .content()
                .boundedLook(archive, TileDress.of(style.load()), heights, System.err::println)
                .brush();
        for (int i = 0; i < millis.length; i++) {
          long start = cpu();
          brush.paint(tiles.get(i));
          if (round >= 0) {
            millis[i][round] = (cpu() - start) / 1e6;
          }
        }
      }
    }
    double[] medians = new double[millis.length];
    for (int i = 0; i < millis.length; i++) {
      Arrays.sort(millis[i]);
      medians[i] = millis[i][ROUNDS / 2];
    }
    System.out.println(
        words("a tile, " + style + ", warm, from its bytes to the picture", medians));
  }

  /** The median and the 95th percentile of the times of tiles in milliseconds, in words. */
  static String words(String what, double... millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%s, processor time of one thread: median %.1f ms, p95 %.1f ms, most %.1f ms, of %d tiles",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1],
        sorted.length);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
