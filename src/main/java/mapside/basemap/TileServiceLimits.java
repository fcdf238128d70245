package mapside.basemap;

/**
 * How much a tile service may take.
 *
 * @param threads threads that paint, at least 1
 * @param cacheBytes the most bytes of painted pictures to keep
 * @param waitingOutOfView how many tiles out of view may wait before the farthest are dropped
 */
public record TileServiceLimits(int threads, long cacheBytes, int waitingOutOfView) {

  private static final long CACHE_BYTES = 24L << 20;
  private static final int WAITING_OUT_OF_VIEW = 64;

  /** Checks the ranges. */
  public TileServiceLimits {
    if (threads < 1 || cacheBytes < 0 || waitingOutOfView < 0) {
      throw new IllegalArgumentException(
          threads + " threads, " + cacheBytes + " bytes, " + waitingOutOfView + " waiting");
    }
  }

  /** What suits a window on this machine: a thread for each core, up to 4, and 24 MB. */
  public static TileServiceLimits usual() {
    int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    return new TileServiceLimits(threads, CACHE_BYTES, WAITING_OUT_OF_VIEW);
  }
}
