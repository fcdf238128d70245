package mapside.basemap;

import static mapside.basemap.mvt.TileMaker.layer;
import static mapside.basemap.mvt.TileMaker.tile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mapside.basemap.relief.Heights;
import mapside.basemap.render.TileSize;
import mapside.basemap.style.Style;
import mapside.basemap.style.StyleException;
import mapside.basemap.style.StyleParser;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.Viewport;
import mapside.raster.Raster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TileServiceTest {

  private static final int SEA = 0xff0000ff;
  private static final int LAND = 0xff00ff00;
  private static final long A_TILE = 512 * 512 * 4;
  private static final TileId WORLD = TileId.ofZxy(0, 0, 0);

  /** Land in the western half of the world. */
  private static final byte[] WEST =
      tile(layer("land").area(-64, -64, 2048, -64, 2048, 4160, -64, 4160));

  private final MemoryArchive archive = new MemoryArchive().with(WORLD, WEST);
  private final List<BaseMapProblem> problems = Collections.synchronizedList(new ArrayList<>());
  private final TileService service = service(new TileServiceLimits(2, 4 * A_TILE, 3));

  private TileService service(TileServiceLimits limits) {
    return new TileService(archive, Heights.none(), style("#00ff00"), limits, problems::add);
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void paintsWhatTheArchiveHas() {
    Raster picture = picture(WORLD);

    assertThat(picture.at(100, 100)).isEqualTo(LAND);
    assertThat(picture.at(400, 100)).isEqualTo(SEA);
    assertThat(problems).isEmpty();
  }

  @Test
  void enlargesTheNearestAncestorWhereTheArchiveEnds() {
    assertThat(picture(TileId.ofZxy(12, 2047, 5)).argb()).containsOnly(LAND);
    assertThat(picture(TileId.ofZxy(12, 2048, 5)).argb()).containsOnly(SEA);
  }

  @Test
  void anEmptyTileIsSeaAndNotItsAncestor() {
    TileId empty = TileId.ofZxy(3, 0, 0);
    archive.with(empty);

    assertThat(picture(empty).argb()).containsOnly(SEA);
  }

  @Test
  void readsAnAncestorOnceForAllItsTiles() {
    for (int x = 0; x < 8; x++) {
      picture(TileId.ofZxy(10, x, 600));
    }
    // Ten zooms are asked, nine of them in vain each time; the world itself is read once.
    assertThat(archive.reads.get()).isLessThanOrEqualTo(8 * 9 + 2);
  }

  @Test
  void aPaintedTileIsThereAtOnce() {
    Raster first = picture(WORLD);

    CompletableFuture<Raster> again = service.request(WORLD);

    assertThat(again).isCompleted();
    assertThat(again.join().argb()).isEqualTo(first.argb());
  }

  @Test
  void whatWasPaintedBeforeIsGivenUntilTheStyleChanges() {
    int[] pixels = new int[512 * 512];
    Arrays.fill(pixels, 0xff123456);
    service.offer(KeptTiles.of(Map.of(WORLD, new Raster(512, 512, pixels))));

    assertThat(picture(WORLD).argb()).containsOnly(0xff123456);
    assertThat(service.painted()).containsOnly(WORLD);
    assertThat(service.painted(WORLD).orElseThrow().argb()).containsOnly(0xff123456);
    assertThat(picture(TileId.ofZxy(1, 0, 0)).argb()).containsOnly(LAND);

    service.size(this, TileSize.ofScale(1));
    assertThat(picture(WORLD).at(50, 50)).isEqualTo(LAND);
    service.size(this, TileSize.DOUBLE);
    assertThat(picture(WORLD).at(50, 50)).isEqualTo(0xff123456);
    service.style(style("#ff0000"));
    assertThat(picture(WORLD).at(100, 100)).isEqualTo(0xffff0000);
  }

  @Test
  void keepsNoMoreThanItMay() {
    for (int x = 0; x < 9; x++) {
      picture(TileId.ofZxy(4, x, 3));
    }

    assertThat(service.cachedBytes()).isEqualTo(4 * A_TILE);
    assertThat(service.request(TileId.ofZxy(4, 8, 3))).isCompleted();
  }

  @Test
  void aDamagedTileIsPaintedFromItsAncestorAndToldOnce() {
    archive
        .with(TileId.ofZxy(2, 0, 0), (byte) 0x1a, (byte) 0x70)
        .with(TileId.ofZxy(2, 0, 1), (byte) 3);

    assertThat(picture(TileId.ofZxy(2, 0, 0)).argb()).containsOnly(LAND);
    assertThat(picture(TileId.ofZxy(2, 0, 1)).argb()).containsOnly(LAND);

    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            BaseMapProblem.DamagedTile.class,
            problem -> assertThat(problem.tile()).isEqualTo(TileId.ofZxy(2, 0, 0)));
  }

  @Test
  void aReadErrorIsToldToo() {
    assertThat(picture(TileId.ofZxy(9, 0, 0)).argb()).containsOnly(LAND);
    assertThat(problems)
        .containsExactly(new BaseMapProblem.DamagedTile(TileId.ofZxy(9, 0, 0), "the disk is gone"));
  }

  @Test
  void aNewStyleRepaintsEverything() {
    picture(WORLD);

    service.style(style("#ffff00"));

    assertThat(picture(WORLD).at(100, 100)).isEqualTo(0xffffff00);
  }

  /** Requests may be painted in either style when it changes under them, but the last one wins. */
  @Test
  void noPictureInTheOldStyleOutlivesTheSwitch() {
    for (int round = 0; round < 50; round++) {
      int argb = round % 2 == 0 ? LAND : 0xffffff00;
      service.style(style(round % 2 == 0 ? "#00ff00" : "#ffff00"));
      List<CompletableFuture<Raster>> requests = new ArrayList<>();
      for (int x = 0; x < 4; x++) {
        requests.add(service.request(TileId.ofZxy(3, x, round % 8)));
      }
      if (round % 3 == 0) {
        continue;
      }
      requests.forEach(request -> assertThat(request.join().at(5, 5)).isEqualTo(argb));
    }
  }

  @Test
  void cancellingOneRequestLeavesTheOthers() {
    TileId id = TileId.ofZxy(5, 3, 3);
    CompletableFuture<Raster> mine = service.request(id);
    CompletableFuture<Raster> yours = service.request(id);

    mine.cancel(true);

    assertThat(yours.join().argb()).containsOnly(LAND);
  }

  @Test
  void closingCompletesWhatIsWaitedFor() {
    List<CompletableFuture<Raster>> requests = new ArrayList<>();
    for (int x = 0; x < 40; x++) {
      requests.add(service.request(TileId.ofZxy(6, x, 3)));
    }

    service.close();

    requests.forEach(request -> assertThat(request.join().width()).isEqualTo(512));
    assertThat(service.request(WORLD).join().argb()).containsOnly(SEA);
    assertThat(archive.closes.get()).isPositive();
  }

  @Test
  void droppedRequestsGetAPictureToo() throws Exception {
    picture(TileId.ofZxy(0, 0, 0));
    service.view(this, camera(0, 0, 2), Viewport.ofSize(500, 500));
    List<CompletableFuture<Raster>> requests = new ArrayList<>();
    for (int y = 0; y < 100; y++) {
      requests.add(service.request(TileId.ofZxy(10, y, y)));
    }

    service.view(this, camera(60, 120, 12), Viewport.ofSize(500, 500));

    for (CompletableFuture<Raster> request : requests) {
      assertThat(request.get(30, TimeUnit.SECONDS).at(3, 3)).isIn(LAND, SEA);
    }
  }

  @Test
  void theUsualCacheIsBounded() {
    assertThat(TileServiceLimits.usual().cacheBytes()).isLessThanOrEqualTo(64L << 20);
  }

  /** Its one worker is kept busy meanwhile, so that all of them still wait when the view moves. */
  @Test
  void whatIsDroppedIsNeverRead() throws Exception {
    CountDownLatch hold = new CountDownLatch(1);
    MemoryArchive held =
        new MemoryArchive() {
          @Override
          public Optional<byte[]> tile(TileId id) throws IOException {
            await(hold);
            return super.tile(id);
          }
        };
    try (TileService one =
        new TileService(
            held,
            Heights.none(),
            style("#00ff00"),
            new TileServiceLimits(1, 0, 3),
            problems::add)) {
      one.view(this, camera(0, 0, 8), Viewport.ofSize(500, 500));
      List<CompletableFuture<Raster>> requests = new ArrayList<>();
      for (int x = 0; x < 100; x++) {
        requests.add(one.request(TileId.ofZxy(9, x, 5)));
      }

      one.view(this, camera(60, 120, 9), Viewport.ofSize(500, 500));
      hold.countDown();
      CompletableFuture.allOf(requests.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
    }
    // The one in work and the three that may wait, each asked for at ten zooms.
    assertThat(held.reads.get()).isLessThanOrEqualTo(4 * 10);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWalkOfThousandsOfTilesStaysWithinItsMemoryAndAnswersAll() {
    Random random = new Random(5);
    List<CompletableFuture<Raster>> requests = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int x = random.nextInt(1 << 8);
      int y = random.nextInt(1 << 8);
      double lon = x / 256.0 * 360 - 180;
      service.view(this, camera(0, lon, 8), Viewport.ofSize(1920, 1080));
      requests.add(service.request(TileId.ofZxy(8, x, y)));
    }

    CompletableFuture.allOf(requests.toArray(CompletableFuture[]::new)).join();
    assertThat(service.cachedBytes()).isLessThanOrEqualTo(4 * A_TILE);
  }

  private Raster picture(TileId id) {
    return service.request(id).join();
  }

  private static Camera camera(double lat, double lon, double zoom) {
    return new Camera(GeoPoint.ofLatLon(lat, lon), zoom);
  }

  private static Style style(String land) {
    try {
      return StyleParser.parse("test", "background #0000ff\nfill land colour " + land);
    } catch (StyleException e) {
      throw new AssertionError(e);
    }
  }
}
