package mapside.basemap;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.Shipped;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A 512-pixel tile on one core, warm, from the archive's bytes to the picture: each sample is the
 * next tile of the recorded camera path, so the percentiles are over its tiles.
 */
@NullUnmarked
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
public class TileBenchmark {

  /** The names of bundled styles. */
  @Param({"LIGHT", "PHYSICAL"})
  public String style;

  private final List<TileId> tiles = CameraPath.tiles(TileTimes.WIDTH, TileTimes.HEIGHT);
  private PmTilesArchive archive;
  private Heights heights;
  private TileLook.Brush brush;
  private int next;

  /** Opens the map that ships, and its heights. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    archive = PmTilesArchive.open(Shipped.ASSETS.resolve("map/base.pmtiles"));
    heights = Heights.open(Shipped.ASSETS.resolve("map/heights.bin"));
    brush =
        archive
            .content()
            .boundedLook(
                archive,
                TileDress.of(BundledStyle.valueOf(style).load()),
                heights,
                problem -> {
                  throw new AssertionError(problem);
                })
            .brush();
  }

  /** Closes them. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    archive.close();
    heights.close();
  }

  /** Reads, decodes and paints one tile. */
  @Benchmark
  public Raster tile() {
    next = (next + 1) % tiles.size();
    return brush.paint(tiles.get(next));
  }
}
