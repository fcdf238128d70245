package mapside.basemap;

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
   * @param problems takes what goes wrong
   */
  record Order(TileQueue.Request request, TileLook look, ProblemReport problems) {}

  /** Where a worker's orders come from and its pictures go. */
  interface Desk {

    /** Waits for an order; null if there are to be no more. */
    @Nullable Order next();

    /** Takes the picture of an order. */
    void done(Order order, Raster picture);
  }

  private final Desk desk;
  private @Nullable TileLook look;
  private TileLook.@Nullable Brush brush;

  TileWorker(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run() {
    while (serve()) {
      // In a method of its own, so that a thread that waits holds no picture.
    }
  }

  private boolean serve() {
    Order order = desk.next();
    if (order == null) {
      return false;
    }
    desk.done(order, paint(order));
    return true;
  }

  private Raster paint(Order order) {
    TileId id = order.request().id();
    try {
      return brush(order.look()).paint(id);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // Whatever it is, the display waits for a picture and the next tile may be well.
      order.problems().accept(new BaseMapProblem.DamagedTile(id, e.toString()));
      return order.look().background(id);
    }
  }

  private TileLook.Brush brush(TileLook wanted) {
    TileLook.Brush current = brush;
    if (current == null || look != wanted) {
      current = wanted.brush();
      brush = current;
      look = wanted;
    }
    return current;
  }
}
