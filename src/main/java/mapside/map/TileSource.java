package mapside.map;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mapside.basemap.TileService;
import mapside.basemap.render.TileSize;
import mapside.geo.Camera;
import mapside.geo.TileId;
import mapside.geo.TileLevels;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.raster.Raster;

/**
 * The tiles of a service, turned so that the seam of the world lies where the session wants it and
 * made into images.
 */
final class TileSource {

  private final TileService service;
  private final AtomicInteger waiting = new AtomicInteger();

  private final TileImages images = new TileImages();

  private volatile double seam;
  private volatile Optional<Drawn> seen = Optional.empty();

  TileSource(TileService service) {
    this.service = service;
  }

  /** Puts the seam, which is the left edge of Gluon's world, at a longitude in degrees. */
  void seamAt(double lon) {
    seam = WebMercator.x(lon) - Math.floor(WebMercator.x(lon));
  }

  /** What is looked at from now on. */
  void look(Drawn drawn) {
    seen = Optional.of(drawn);
  }

  /** Whether something of a tile is seen, or may be until its parts are there. */
  boolean isSeen(TileImage.Spot spot) {
    return seen.isEmpty() || seen.get().shows(spot.zoom(), spot.column(), spot.row());
  }

  /**
   * Gets pictures that are sharp on a screen.
   *
   * @param outputScale pixels of the screen for a logical pixel
   * @return whether they differ from those before
   */
  boolean sharpFor(double outputScale) {
    return service.size(this, TileSize.ofScale(TileLevels.DENSITY * outputScale));
  }

  /** Tells where the map looks, so that what is seen is painted first. */
  void view(Camera camera, Viewport viewport) {
    service.view(this, camera, viewport);
  }

  /** Nothing is shown any more. */
  void close() {
    service.leave(this);
  }

  /** How many tiles were asked for and are not there yet. */
  int waiting() {
    return waiting.get();
  }

  /** The images that the tiles are shown in. */
  TileImages images() {
    return images;
  }

  /**
   * The image of a tile; the future is always completed with an image, never with a failure, but
   * with an {@linkplain TileImage#isUnseen unseen} one if the tile is out of view by then.
   */
  CompletableFuture<TileImage> load(TileImage.Spot spot) {
    return painted(spot).map(CompletableFuture::completedFuture).orElseGet(() -> asked(spot));
  }

  private CompletableFuture<TileImage> asked(TileImage.Spot spot) {
    CompletableFuture<Raster> picture = raster(spot.zoom(), spot.column(), spot.row());
    return picture.isDone()
        ? CompletableFuture.completedFuture(image(spot, picture.join()))
        : counted(picture.thenApply(raster -> used(picture, image(spot, raster))));
  }

  /** The image of a tile that is in memory as it is shown: all of it, not two parts. */
  private Optional<TileImage> painted(TileImage.Spot spot) {
    return cut(spot.zoom()) == 0
        ? service.painted(
            west(spot.zoom(), spot.column(), spot.row()), raster -> image(spot, raster))
        : Optional.empty();
  }

  private static TileImage used(CompletableFuture<Raster> picture, TileImage image) {
    Raster.letGo(picture);
    return image;
  }

  /**
   * The image of a tile that Gluon shows for the first time. To copy the pixels of a whole view
   * takes longer than a frame has, so it may come a little later even if it is painted: Gluon shows
   * the tile that it is a part of until then. Where that is not shown there would be a hole.
   */
  CompletableFuture<TileImage> loadFirst(TileImage.Spot spot) {
    return images.isInView(spot.parent())
        ? counted(CompletableFuture.supplyAsync(() -> load(spot)).thenCompose(Function.identity()))
        : load(spot);
  }

  private CompletableFuture<TileImage> counted(CompletableFuture<TileImage> coming) {
    waiting.incrementAndGet();
    return coming.whenComplete((image, problem) -> waiting.decrementAndGet());
  }

  private TileImage image(TileImage.Spot spot, Raster raster) {
    return isSeen(spot) ? images.show(spot, raster) : TileImage.unseen(spot);
  }

  /** Has a tile painted before anybody asks for it. */
  void prepare(int zoom, int column, int row) {
    service.prepare(west(zoom, column, row));
  }

  /** Whether what was given for a tile only stood in for it. */
  boolean isStandIn(int zoom, int column, int row) {
    return service.isStandIn(west(zoom, column, row));
  }

  private CompletableFuture<Raster> raster(int zoom, int column, int row) {
    TileId west = west(zoom, column, row);
    double cut = cut(zoom);
    if (cut == 0) {
      return service.request(west);
    }
    TileId east = TileId.ofZxy(zoom, (west.x() + 1) % (1 << zoom), row);
    return service
        .request(west)
        .thenCombine(service.request(east), (left, right) -> joined(left, right, cut))
        .thenCompose(
            both ->
                both.map(CompletableFuture::completedFuture)
                    .orElseGet(() -> raster(zoom, column, row)));
  }

  /** Where the tiles of Gluon's world begin within those of the base map, 0 to 1. */
  private double cut(int zoom) {
    double turned = seam * (1 << zoom);
    return turned - Math.floor(turned);
  }

  private TileId west(int zoom, int column, int row) {
    int columns = 1 << zoom;
    int first = (int) Math.floor(seam * columns);
    return TileId.ofZxy(zoom, Math.floorMod(column + first, columns), row);
  }

  /**
   * The right part of one picture beside the left part of the other; empty if the service has gone
   * over to another size between them.
   */
  private static Optional<Raster> joined(Raster left, Raster right, double cut) {
    int width = left.width();
    if (right.width() != width) {
      return Optional.empty();
    }
    int from = (int) Math.round(cut * width);
    int[] pixels = new int[width * left.height()];
    for (int row = 0; row < left.height(); row++) {
      int start = row * width;
      System.arraycopy(left.argb(), start + from, pixels, start, width - from);
      System.arraycopy(right.argb(), start, pixels, start + width - from, from);
    }
    return Optional.of(new Raster(width, left.height(), pixels));
  }
}
