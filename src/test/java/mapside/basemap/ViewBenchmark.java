package mapside.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.Shipped;
import mapside.geo.Camera;
import mapside.geo.TileId;
import mapside.geo.Viewport;
import mapside.raster.Raster;
import org.jspecify.annotations.NullMarked;

/**
 * A view of 1920 × 1080 logical pixels from nothing: no tile painted, none decoded, but the code
 * warm. Prints the time until the last tile is there, for each camera of the recorded path; before
 * that, the processor time of single tiles.
 */
@NullMarked
final class ViewBenchmark {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int WARM_ROUNDS = 3;

  private ViewBenchmark() {}

  public static void main(String[] args) throws Exception {
    TileTimes.print(BundledStyle.LIGHT);
    TileTimes.print(BundledStyle.PHYSICAL);
    views(BundledStyle.LIGHT);
    views(BundledStyle.PHYSICAL);
  }

  private static void views(BundledStyle style) throws Exception {
    for (int round = 0; round < WARM_ROUNDS; round++) {
      measure(style);
    }
    double[] millis = measure(style);
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "a view of %d x %d, %s, cold cache, warm code, %d threads: median %.0f ms, most %.0f ms,"
            + " of %d views%n",
        WIDTH,
        HEIGHT,
        style,
        TileServiceLimits.usual().threads(),
        millis[millis.length / 2],
        millis[millis.length - 1],
        millis.length);
  }

  private static double[] measure(BundledStyle style) throws Exception {
    List<Camera> cameras = CameraPath.recorded();
    double[] millis = new double[cameras.size()];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = view(style, cameras.get(i)) / 1e6;
    }
    return millis;
  }

  /** A service of its own for each view, so that nothing is kept from the one before. */
  private static long view(BundledStyle style, Camera camera) throws Exception {
    PmTilesArchive archive = PmTilesArchive.open(Shipped.ASSETS.resolve("map/base.pmtiles"));
    Heights heights = Heights.open(Shipped.ASSETS.resolve("map/heights.bin"));
    try (TileService service =
        new TileService(
            archive, heights, style.load(), TileServiceLimits.usual(), System.err::println)) {
      List<TileId> tiles = CameraPath.tiles(camera, WIDTH, HEIGHT);
      long start = System.nanoTime();
      service.view(service, camera, Viewport.ofSize(WIDTH, HEIGHT));
      List<CompletableFuture<Raster>> requests = new ArrayList<>();
      tiles.forEach(id -> requests.add(service.request(id)));
      requests.forEach(CompletableFuture::join);
      return System.nanoTime() - start;
    }
  }
}
