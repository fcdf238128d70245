package mapside.basemap;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mapside.basemap.relief.Heights;
import mapside.basemap.render.TileSize;
import mapside.basemap.style.Style;
import mapside.geo.Camera;
import mapside.geo.TileId;
import mapside.geo.Viewport;
import mapside.raster.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Paints the tiles of an archive on threads of its own, keeps the last ones, and decides what is
 * painted first. Every request ends with a picture: where the archive has no data that deep, its
 * nearest ancestor's is enlarged; where it has none or is damaged, there is open sea or, outside of
 * the archive's bounds and among pictures, calm ground. Safe for any thread; no method waits for
 * painting.
 */
public final class TileService implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(TileService.class.getName());

  /** So many dropped tiles are remembered: more than any display keeps. */
  private static final int STAND_INS = 4096;

  private final Consumer<? super BaseMapProblem> listener;
  private final Heights heights;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Views views = new Views();
  private final TileQueue queue;
  private final TileCache cache;
  private final Map<TileId, TileQueue.Request> running = new HashMap<>();
  private final LinkedHashSet<TileId> standIns = new LinkedHashSet<>();
  private TileArchive archive;
  private ProblemReport problems;
  private TileDress dress;
  private TileLook look;
  private boolean closed;

  /**
   * Starts to serve.
   *
   * @param archive where the tiles come from; the service closes it
   * @param heights of the ground, for light and shade; the service closes them
   * @param style how they are painted
   * @param limits how much the service may take
   * @param problem is told the first problem with a tile, on a thread of the service; that and the
   *     others go to the log
   */
  public TileService(
      TileArchive archive,
      Heights heights,
      Style style,
      TileServiceLimits limits,
      Consumer<? super BaseMapProblem> problem) {
    listener = problem;
    this.archive = archive;
    this.heights = heights;
    dress = TileDress.of(style);
    problems = new ProblemReport(problem);
    queue = new TileQueue(limits.waitingOutOfView(), views);
    cache = new TileCache(limits.cacheBytes());
    look = look();
    for (int i = 1; i <= limits.threads(); i++) {
      TileWorker worker = new TileWorker(new Desk());
      Thread.ofPlatform().daemon().name("mapside-tiles-" + i).start(worker);
    }
  }

  /**
   * Asks for the picture of a tile of 256 logical pixels, at twice that at first. It is there at
   * once if it was painted lately.
   *
   * @return a future that is always completed with a picture, never with a failure
   */
  public CompletableFuture<Raster> request(TileId id) {
    lock.lock();
    try {
      Optional<Raster> painted = closed ? Optional.of(look.background(id)) : cache.get(id);
      if (painted.isPresent()) {
        return CompletableFuture.completedFuture(painted.get());
      }
      // A copy, so that whoever cancels it cancels it for himself only.
      return asked(id).picture().copy();
    } finally {
      lock.unlock();
    }
  }

  private TileQueue.Request asked(TileId id) {
    TileQueue.Request request = running.get(id);
    if (request == null) {
      request = queue.getOrAdd(id);
      changed.signal();
    }
    return request;
  }

  /** Has a tile painted, if it was not lately, before anybody asks for its picture. */
  public void prepare(TileId id) {
    lock.lock();
    try {
      if (!closed && !cache.has(id)) {
        asked(id);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Tells what somebody looks at now. Tiles in view of anybody are painted first, from the centre
   * outward; of those out of view a few wait until there is time, the farthest others are dropped:
   * they get an enlarged part of an ancestor's picture if there is one, and open sea if not.
   *
   * @param viewer whoever looks; told apart by its identity or its own equality
   */
  public void view(Object viewer, Camera camera, Viewport viewport) {
    Map<TileQueue.Request, Supplier<Raster>> dropped = new HashMap<>();
    lock.lock();
    try {
      views.look(viewer, TileView.of(camera, viewport));
      for (TileQueue.Request request : queue.takeSurplus()) {
        dropped.put(request, standIn(request.id()));
        standIns.addLast(request.id());
        if (standIns.size() > STAND_INS) {
          standIns.removeFirst();
        }
      }
    } finally {
      lock.unlock();
    }
    // Outside of the lock, because completing runs what others have to do with the picture; and on
    // a thread that has time, because a dozen pictures take longer than a frame has.
    dropped.forEach((request, picture) -> request.picture().completeAsync(picture));
  }

  /**
   * Whether the last picture that was given for a tile only stood in for its own, because the tile
   * was dropped. Whoever shows it should ask again.
   */
  public boolean isStandIn(TileId id) {
    lock.lock();
    try {
      return standIns.contains(id);
    } finally {
      lock.unlock();
    }
  }

  /** Paints in another style from now on. Requests that wait get their pictures in it. */
  public void style(Style style) {
    change(before -> before.in(style));
  }

  /**
   * Paints pictures that are as large as somebody wants them from now on, or larger if another
   * wants that. Requests that wait get theirs so.
   *
   * @return whether it is another size than before
   */
  public boolean size(Object viewer, TileSize size) {
    return change(before -> before.in(views.size(viewer, size)));
  }

  /** Somebody looks no more. */
  public void leave(Object viewer) {
    lock.lock();
    try {
      views.leave(viewer);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes pictures that were painted before, of the archive and in the style that are shown now.
   * They are given in place of painting until either changes.
   */
  public void offer(KeptTiles kept) {
    lock.lock();
    try {
      look = new KeptLook(look, kept, dress);
    } finally {
      lock.unlock();
    }
  }

  /** The tiles whose pictures are in memory now: those that were asked for last. */
  public Set<TileId> painted() {
    lock.lock();
    try {
      return cache.ids();
    } finally {
      lock.unlock();
    }
  }

  /** The picture of a tile if it is in memory. */
  public Optional<Raster> painted(TileId id) {
    return painted(
        id, raster -> new Raster(raster.width(), raster.height(), raster.argb().clone()));
  }

  /**
   * What somebody makes of the picture of a tile; empty if it is not in memory. Quicker than to ask
   * for the picture, which is then a copy.
   *
   * @param maker neither changes the picture nor keeps it; meanwhile all others wait
   */
  public <T> Optional<T> painted(TileId id, Function<? super Raster, T> maker) {
    lock.lock();
    try {
      return closed ? Optional.empty() : cache.use(id, maker);
    } finally {
      lock.unlock();
    }
  }

  private boolean change(UnaryOperator<TileDress> alteration) {
    lock.lock();
    try {
      TileDress altered = alteration.apply(dress);
      boolean differs = !altered.equals(dress);
      if (differs) {
        dress = altered;
        look = look.in(dress);
        forget();
      }
      return differs;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Shows another archive from now on and closes the one before, of which no more problems are
   * told. Requests that wait get their pictures from the new one.
   */
  public void show(TileArchive newArchive) {
    TileArchive unused;
    lock.lock();
    try {
      unused = closed ? newArchive : archive;
      if (!closed) {
        problems.end();
        archive = newArchive;
        problems = new ProblemReport(listener);
        look = look();
        forget();
      }
    } finally {
      lock.unlock();
    }
    close(unused);
  }

  private TileLook look() {
    return archive.content().boundedLook(archive, dress, heights, problems);
  }

  private void forget() {
    cache.clear();
    standIns.clear();
  }

  /** Bytes of the pictures that are kept. */
  public long cachedBytes() {
    lock.lock();
    try {
      return cache.bytes();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends the threads and closes the archive and the heights; what is still waited for becomes open
   * sea.
   */
  @Override
  public void close() {
    List<TileQueue.Request> left;
    TileLook last;
    lock.lock();
    try {
      closed = true;
      last = look;
      left = new ArrayList<>(queue.takeAll());
      left.addAll(running.values());
      cache.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    left.forEach(request -> request.picture().complete(last.background(request.id())));
    close(archive);
    close(heights);
  }

  private static void close(Closeable file) {
    try {
      file.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a file of the base map could not be closed", e);
    }
  }

  private Supplier<Raster> standIn(TileId id) {
    for (int zoom = id.z() - 1; zoom >= Math.max(0, id.z() - Pictures.DEEPEST); zoom--) {
      if (cache.has(id.ancestor(zoom))) {
        int from = zoom;
        return () -> standIn(id, from);
      }
    }
    TileLook now = look;
    return () -> now.background(id);
  }

  private Raster standIn(TileId id, int from) {
    Optional<Raster> ancestor;
    TileLook now;
    lock.lock();
    try {
      ancestor = cache.get(id.ancestor(from));
      now = look;
    } finally {
      lock.unlock();
    }
    return ancestor
        .map(picture -> Pictures.enlarged(picture, id, from))
        .orElseGet(() -> now.background(id));
  }

  /** What the workers see of the service. */
  private final class Desk implements TileWorker.Desk {

    @Override
    public TileWorker.@Nullable Order next() {
      lock.lock();
      try {
        while (queue.isEmpty() && !closed) {
          changed.awaitUninterruptibly();
        }
        if (closed) {
          return null;
        }
        TileQueue.Request request = queue.take();
        running.put(request.id(), request);
        return new TileWorker.Order(request, look, problems);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void done(TileWorker.Order order, Raster picture) {
      TileQueue.Request request = order.request();
      lock.lock();
      try {
        running.remove(request.id());
        if (order.look() != look && !closed) {
          // The style was changed meanwhile: nobody wants to see this picture any more.
          queue.add(request);
          return;
        }
        if (!closed) {
          cache.put(request.id(), picture);
          standIns.remove(request.id());
        }
      } finally {
        lock.unlock();
      }
      request.picture().complete(picture);
      // All who waited have copies, and whoever comes now finds it in the cache.
      Raster.letGo(request.picture());
    }
  }
}
