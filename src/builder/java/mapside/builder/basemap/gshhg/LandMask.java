package mapside.builder.basemap.gshhg;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.tile.Layer;

/** Tells land from sea to about two kilometres: enough to cut lines that run on over the sea. */
public final class LandMask {

  private static final int SIDE = 1 << 14;

  private final BitSet[] rows = new BitSet[SIDE];

  private LandMask() {
    Arrays.setAll(rows, _ -> new BitSet(SIDE));
  }

  /** The mask of a layer of land. */
  public static LandMask of(Layer land) {
    LandMask mask = new LandMask();
    land.groups().stream()
        .map(Layer.Group::outlines)
        .flatMap(Collection::stream)
        .forEach(mask::add);
    return mask;
  }

  /** Whether there is land at a place in world units, or in one of the cells around it. */
  public boolean isNearLand(double x, double y) {
    int column = (int) Math.floor(x * SIDE);
    int row = Math.clamp((int) Math.floor(y * SIDE), 1, SIDE - 2);
    return IntStream.rangeClosed(-1, 1)
        .anyMatch(
            across ->
                rows[row - 1].get(Math.floorMod(column + across, SIDE))
                    || rows[row].get(Math.floorMod(column + across, SIDE))
                    || rows[row + 1].get(Math.floorMod(column + across, SIDE)));
  }

  private void add(Outline outline) {
    double[] xy = outline.xy();
    Box box = Box.around(xy);
    int top = Math.max(0, (int) Math.floor(box.minY() * SIDE));
    int bottom = Math.min(SIDE - 1, (int) Math.floor(box.maxY() * SIDE));
    BitSet[] inside = new BitSet[bottom - top + 1];
    Arrays.setAll(inside, _ -> new BitSet());
    int west = (int) Math.floor(box.minX() * SIDE);
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      flip(xy, i, j, top, west, inside);
    }
    for (int row = 0; row < inside.length; row++) {
      fill(rows[top + row], inside[row], west);
    }
  }

  /** Marks where an edge crosses the middle of rows; between the first two marks is land. */
  private static void flip(double[] xy, int i, int j, int top, int west, BitSet[] inside) {
    double low = Math.min(xy[i + 1], xy[j + 1]) * SIDE - 0.5;
    double high = Math.max(xy[i + 1], xy[j + 1]) * SIDE - 0.5;
    int last = Math.min(top + inside.length - 1, (int) Math.ceil(high) - 1);
    for (int row = Math.max(top, (int) Math.ceil(low)); row <= last; row++) {
      double part = ((row + 0.5) / SIDE - xy[i + 1]) / (xy[j + 1] - xy[i + 1]);
      double x = (xy[i] + part * (xy[j] - xy[i])) * SIDE;
      inside[row - top].flip((int) Math.floor(x + 0.5) - west);
    }
  }

  private static void fill(BitSet row, BitSet crossings, int west) {
    int from = crossings.nextSetBit(0);
    while (from >= 0) {
      int to = crossings.nextSetBit(from + 1);
      if (to < 0) {
        return;
      }
      for (int column = from; column < to; column++) {
        row.set(Math.floorMod(column + west, SIDE));
      }
      from = crossings.nextSetBit(to + 1);
    }
  }
}
