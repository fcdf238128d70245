package mapside.map;

import java.lang.ref.WeakReference;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mapside.basemap.TileService;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import mapside.raster.Raster;

/**
 * The tiles of a service, turned so that the seam of the world lies where the session wants it and
 * made into images. The pixels are shared, not copied.
 */
final class TileSource {

  private final TileService service;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger loaded = new AtomicInteger();

  /** By the pixels themselves: a picture that is on the screen is not made twice. */
  private final Map<int[], WeakReference<Image>> images = new WeakHashMap<>();

  private volatile double seam;

  TileSource(TileService service) {
    this.service = service;
  }

  /** Puts the seam, which is the left edge of Gluon's world, at a longitude in degrees. */
  void seamAt(double lon) {
    seam = WebMercator.x(lon) - Math.floor(WebMercator.x(lon));
  }

  /** How many tiles were asked for and are not there yet. */
  int waiting() {
    return waiting.get();
  }

  /** How many tiles were asked for since the last call. */
  int takeLoaded() {
    return loaded.getAndSet(0);
  }

  /** The image of the tile in a column from the seam and a row from the north. */
  CompletableFuture<Image> load(int zoom, int column, int row) {
    loaded.incrementAndGet();
    CompletableFuture<Raster> picture = raster(zoom, column, row);
    if (picture.isDone()) {
      return CompletableFuture.completedFuture(image(picture.join()));
    }
    waiting.incrementAndGet();
    return picture
        .thenApply(this::image)
        .whenComplete((image, problem) -> waiting.decrementAndGet());
  }

  /** Has a tile painted before anybody asks for it. */
  void prepare(int zoom, int column, int row) {
    service.request(west(zoom, column, row));
  }

  /** Whether what was given for a tile only stood in for it. */
  boolean isStandIn(int zoom, int column, int row) {
    return service.isStandIn(west(zoom, column, row));
  }

  private CompletableFuture<Raster> raster(int zoom, int column, int row) {
    TileId west = west(zoom, column, row);
    double turned = seam * (1 << zoom);
    double cut = turned - Math.floor(turned);
    if (cut == 0) {
      return service.request(west);
    }
    TileId east = TileId.ofZxy(zoom, (west.x() + 1) % (1 << zoom), row);
    return service
        .request(west)
        .thenCombine(service.request(east), (left, right) -> joined(left, right, cut));
  }

  private TileId west(int zoom, int column, int row) {
    int columns = 1 << zoom;
    int first = (int) Math.floor(seam * columns);
    return TileId.ofZxy(zoom, Math.floorMod(column + first, columns), row);
  }

  /** The right part of one picture beside the left part of the other. */
  private static Raster joined(Raster left, Raster right, double cut) {
    int width = left.width();
    int from = (int) Math.round(cut * width);
    int[] pixels = new int[width * left.height()];
    for (int row = 0; row < left.height(); row++) {
      int start = row * width;
      System.arraycopy(left.argb(), start + from, pixels, start, width - from);
      System.arraycopy(right.argb(), start, pixels, start + width - from, from);
    }
    return new Raster(width, left.height(), pixels);
  }

  /** The base map is opaque, so its pixels are premultiplied as they are. */
  private Image image(Raster raster) {
    synchronized (images) {
      WeakReference<Image> known = images.get(raster.argb());
      Image image = known == null ? null : known.get();
      if (image == null) {
        IntBuffer pixels = IntBuffer.wrap(raster.argb());
        image =
            new WritableImage(
                new PixelBuffer<>(
                    raster.width(), raster.height(), pixels, PixelFormat.getIntArgbPreInstance()));
        images.put(raster.argb(), new WeakReference<>(image));
      }
      return image;
    }
  }
}
