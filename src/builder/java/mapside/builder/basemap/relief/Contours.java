package mapside.builder.basemap.relief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import mapside.builder.basemap.shape.Mercator;

/**
 * Rings round all cells below a height, by marching squares (Lorensen and Cline's marching cubes on
 * a plane). They run with the low side on their right, so that what they hold is on the map
 * clockwise and what they leave out counter-clockwise. The grid is followed a little beyond both
 * ends of the world, where the rings are closed out of sight.
 */
final class Contours {

  /** How far beyond the world, as a part of it; more than a tile's buffer at zoom 0. */
  private static final double BEYOND = 0.03;

  private final Grid grid;
  private final float level;
  private final int first;
  private final int columns;
  private final int rows;

  private Contours(Grid grid, float level) {
    this.grid = grid;
    this.level = level;
    first = -(int) (grid.columns() * BEYOND);
    // One more column and row on each side, which count as high and so close every ring.
    columns = grid.columns() - 2 * first + 2;
    rows = grid.rows() + 2;
  }

  /** The rings in world units. */
  static List<double[]> below(Grid grid, float level) {
    Contours contours = new Contours(grid, level);
    return contours.join(contours.steps());
  }

  private float value(int column, int row) {
    boolean frame = column == 0 || row == 0 || column == columns - 1 || row == rows - 1;
    return frame ? level + 1 : grid.get(column - 1 + first, row - 1);
  }

  /** All steps from one cell edge to the next, as pairs of edge numbers, sorted. */
  private long[] steps() {
    long[][] byRow =
        IntStream.range(0, rows - 1).parallel().mapToObj(this::stepsOfRow).toArray(long[][]::new);
    long[] all = new long[Arrays.stream(byRow).mapToInt(row -> row.length).sum()];
    int at = 0;
    for (long[] row : byRow) {
      System.arraycopy(row, 0, all, at, row.length);
      at += row.length;
    }
    Arrays.parallelSort(all);
    return all;
  }

  private long[] stepsOfRow(int row) {
    long[] steps = new long[16];
    int size = 0;
    for (int column = 0; column < columns - 1; column++) {
      int low = corners(column, row);
      if (low == 0 || low == 15) {
        continue;
      }
      if (size + 2 > steps.length) {
        steps = Arrays.copyOf(steps, 2 * steps.length);
      }
      size = addSteps(steps, size, column, row, low);
    }
    return Arrays.copyOf(steps, size);
  }

  /** Which corners are low: 1 north-west, 2 north-east, 4 south-east, 8 south-west. */
  private int corners(int column, int row) {
    return (value(column, row) < level ? 1 : 0)
        | (value(column + 1, row) < level ? 2 : 0)
        | (value(column + 1, row + 1) < level ? 4 : 0)
        | (value(column, row + 1) < level ? 8 : 0);
  }

  private int addSteps(long[] steps, int size, int column, int row, int low) {
    long north = edge(column, row, false);
    long south = edge(column, row + 1, false);
    long west = edge(column, row, true);
    long east = edge(column + 1, row, true);
    if (low != 5 && low != 10) {
      steps[size] = step(low, north, east, south, west);
      return size + 1;
    }
    // A saddle: the middle tells whether the two low corners are joined.
    boolean joined = middle(column, row) < level;
    int around = low == 5 ? joined ? 13 : 1 : joined ? 14 : 2;
    int opposite = low == 5 ? joined ? 7 : 4 : joined ? 11 : 8;
    steps[size] = step(around, north, east, south, west);
    steps[size + 1] = step(opposite, north, east, south, west);
    return size + 2;
  }

  /** The step through a cell that is crossed once, with the low corners on its right. */
  private static long step(int low, long north, long east, long south, long west) {
    return switch (low) {
      case 1 -> north << 32 | west;
      case 2 -> east << 32 | north;
      case 3 -> east << 32 | west;
      case 4 -> south << 32 | east;
      case 6 -> south << 32 | north;
      case 7 -> south << 32 | west;
      case 8 -> west << 32 | south;
      case 9 -> north << 32 | south;
      case 11 -> east << 32 | south;
      case 12 -> west << 32 | east;
      case 13 -> north << 32 | east;
      default -> west << 32 | north;
    };
  }

  private double middle(int column, int row) {
    return (value(column, row)
            + value(column + 1, row)
            + value(column, row + 1)
            + value(column + 1, row + 1))
        / 4;
  }

  private long edge(int column, int row, boolean upright) {
    return 2L * (row * columns + column) + (upright ? 1 : 0);
  }

  private List<double[]> join(long[] steps) {
    List<double[]> rings = new ArrayList<>();
    BitSet used = new BitSet(steps.length);
    for (int start = 0; start < steps.length; start = used.nextClearBit(start)) {
      double[] ring = new double[64];
      int size = 0;
      for (int i = start; !used.get(i); i = following(steps, i)) {
        used.set(i);
        if (size == ring.length) {
          ring = Arrays.copyOf(ring, 2 * size);
        }
        crossing((int) (steps[i] >>> 32), ring, size);
        size += 2;
      }
      rings.add(Arrays.copyOf(ring, size));
    }
    return rings;
  }

  private static int following(long[] steps, int i) {
    int at = Arrays.binarySearch(steps, steps[i] << 32);
    return at >= 0 ? at : -at - 1;
  }

  /** Where the level is crossed on an edge, linear between its ends, in world units. */
  private void crossing(int edge, double[] ring, int at) {
    boolean upright = edge % 2 == 1;
    int column = edge / 2 % columns;
    int row = edge / 2 / columns;
    float here = value(column, row);
    float there = value(column + (upright ? 0 : 1), row + (upright ? 1 : 0));
    double part = (level - here) / (there - here);
    ring[at] = Mercator.x(grid.lon(column - 1 + first + (upright ? 0 : part)));
    ring[at + 1] = Mercator.y(grid.lat(row - 1 + (upright ? part : 0)));
  }
}
