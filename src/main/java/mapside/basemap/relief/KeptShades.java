package mapside.basemap.relief;

import java.util.LinkedHashMap;
import mapside.geo.TileId;
import org.jspecify.annotations.Nullable;

/**
 * The light and shade of the tiles that were painted last, which are the same in every style: to
 * sample the heights and shade them is a third of what a tile costs. Safe for any thread.
 */
public final class KeptShades {

  /** Those of a window of 1920 × 1080 and of the levels above that are painted with it. */
  private static final int KEPT_BYTES = 12 << 20;

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
  public boolean take(TileId tile, float[] shade) {
    byte[] packed = find(tile, shade.length);
    if (packed == null) {
      return false;
    }
    for (int i = 0; i < shade.length; i++) {
      shade[i] = packed[i] / STEPS;
    }
    return true;
  }

  /** Keeps the shade of a tile, and gives up those that were not asked for longest. */
  public void keep(TileId tile, float[] shade) {
    byte[] packed = new byte[shade.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) (shade[i] * STEPS);
    }
    put(new Shaded(tile, shade.length), packed);
  }

  private synchronized byte @Nullable [] find(TileId tile, int pixels) {
    return kept.get(new Shaded(tile, pixels));
  }

  private synchronized void put(Shaded tile, byte[] packed) {
    byte[] before = kept.put(tile, packed);
    bytes += packed.length - (before == null ? 0 : before.length);
    while (bytes > KEPT_BYTES && kept.size() > 1) {
      bytes -= kept.pollFirstEntry().getValue().length;
    }
  }
}
