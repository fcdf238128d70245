package mapside.basemap.relief;

import java.util.LinkedHashMap;
import mapside.geo.TileId;

/**
 * The light and shade of the tiles that were painted last, which are the same in every style: to
 * sample the heights and shade them is a third of what a tile costs. Safe for any thread.
 */
public final class KeptShades {

  /** Those of 64 tiles at scale 1: more than the map of a window of 1920 × 1080 shows. */
  private static final int KEPT_BYTES = 9 << 20;

  /** Steps from level ground to the most light or shade, too fine to be seen. */
  private static final float STEPS = 127;

  private final LinkedHashMap<Shaded, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int bytes;

  private record Shaded(TileId tile, int pixels) {}

  /**
   * Gives the shade of a tile.
   *
   * @param shade takes it as {@link Hillshade#shade} gives it, if it is kept for as many pixels
   * @return whether it is kept
   */
  public synchronized boolean take(TileId tile, float[] shade) {
    byte[] packed = kept.get(new Shaded(tile, shade.length));
    if (packed == null) {
      return false;
    }
    for (int i = 0; i < shade.length; i++) {
      shade[i] = packed[i] / STEPS;
    }
    return true;
  }

  /**
   * Keeps the shade of a tile, in the place of those that were not asked for longest: new places
   * for thousands of tiles would each wait in the memory of long-lived things until that is full.
   */
  public synchronized void keep(TileId tile, float[] shade) {
    byte[] packed = place(new Shaded(tile, shade.length));
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) (shade[i] * STEPS);
    }
  }

  private byte[] place(Shaded tile) {
    byte[] place = kept.remove(tile);
    bytes -= place == null ? 0 : place.length;
    while (bytes + tile.pixels() > KEPT_BYTES && !kept.isEmpty()) {
      place = kept.pollFirstEntry().getValue();
      bytes -= place.length;
    }
    byte[] taken = place != null && place.length == tile.pixels() ? place : new byte[tile.pixels()];
    kept.put(tile, taken);
    bytes += taken.length;
    return taken;
  }
}
