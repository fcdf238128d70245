package mapside.basemap;

import mapside.basemap.render.TilePainter;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a tile service: takes a tile, paints it, hands it back, until there are no more.
 */
final class TileWorker implements Runnable {

  /**
   * A tile to paint.
   *
   * @param request the tile, and where its picture goes
   * @param look how it is painted
   */
  record Order(TileQueue.Request request, TileLook look) {}

  /** Where a worker's orders come from and its pictures go. */
  interface Desk {

    /** Waits for an order; null if there are to be no more. */
    @Nullable Order next();

    /** Takes the picture of an order. */
    void done(Order order, Raster picture);
  }

  private final Desk desk;
  private final ProblemReport problems;
  private @Nullable TileLook look;
  private @Nullable TilePainter painter;

  TileWorker(Desk desk, ProblemReport problems) {
    this.desk = desk;
    this.problems = problems;
  }

  @Override
  public void run() {
    for (Order order = desk.next(); order != null; order = desk.next()) {
      desk.done(order, paint(order));
    }
  }

  private Raster paint(Order order) {
    TileId id = order.request().id();
    try {
      SourceTiles.Source source = order.look().sources().nearest(id);
      return painter(order.look()).paint(id, source.tile(), source.zoom());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // Whatever it is, the display waits for a picture and the next tile may be well.
      problems.accept(new BaseMapProblem.DamagedTile(id, e.toString()));
      return order.look().background(id);
    }
  }

  private TilePainter painter(TileLook wanted) {
    TilePainter current = painter;
    if (current == null || look != wanted) {
      current = wanted.painter(problems);
      painter = current;
      look = wanted;
    }
    return current;
  }
}
