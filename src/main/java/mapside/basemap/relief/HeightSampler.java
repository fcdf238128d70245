package mapside.basemap.relief;

import java.io.IOException;
import mapside.geo.TileId;
import mapside.geo.WebMercator;

/**
 * The ground of one tile after another: its height and its slopes for every pixel. Keeps its arrays
 * from tile to tile, so each thread needs a sampler of its own.
 */
public final class HeightSampler {

  /** A grid is fine enough for a tile if its cells are no larger than so many pixels. */
  private static final double FINE = 2;

  /** Metres of a second of arc along a meridian, on the sphere of WGS 84. */
  private static final double SECOND = Math.toRadians(1 / 3600.0) * 6_378_137;

  private final Heights heights;
  private final int side;
  private final float[] metres;
  private final float[] eastward;
  private final float[] southward;
  private final float[] weights = new float[2 * Spline.POINTS];
  private final float[] columnValues;
  private final float[] columnSlopes;
  private final int[] firstColumns;
  private double resolution = 1;

  /**
   * A sampler.
   *
   * @param side the side of a tile, pixels
   */
  public HeightSampler(Heights heights, int side) {
    this.heights = heights;
    this.side = side;
    metres = new float[side * side];
    eastward = new float[side * side];
    southward = new float[side * side];
    columnValues = new float[side * Spline.POINTS];
    columnSlopes = new float[side * Spline.POINTS];
    firstColumns = new int[side];
  }

  /** The heights of the last tile in metres, by rows. */
  public float[] metres() {
    return metres;
  }

  /** How the ground of the last tile rises to the east, metres a metre, by rows. */
  public float[] eastward() {
    return eastward;
  }

  /** How the ground of the last tile rises to the south, metres a metre, by rows. */
  public float[] southward() {
    return southward;
  }

  /** The least distance over which the last tile's slopes are known, in metres on the equator. */
  public double resolution() {
    return resolution;
  }

  /**
   * Samples a tile.
   *
   * @throws IOException if the heights can't be read; the arrays are then of no use
   */
  public void sample(TileId tile) throws IOException {
    int index = grid(tile);
    HeightGrid grid = heights.grids().get(index);
    double pixelSeconds = 360 * 3600.0 / (1 << tile.z()) / side;
    resolution = Math.max(grid.cell(), pixelSeconds) * SECOND;
    weighColumns(grid, tile);
    int firstRow = Spline.first(grid.row(lat(tile, 0.5)));
    int lastRow = Spline.first(grid.row(lat(tile, side - 0.5))) + Spline.POINTS - 1;
    int firstColumn = firstColumns[0];
    int columns = firstColumns[side - 1] + Spline.POINTS - firstColumn;
    GroundPatch patch =
        GroundPatch.read(heights, index, firstColumn, firstRow, columns, lastRow - firstRow + 1);
    float[][] along = new float[lastRow - firstRow + 1][side];
    float[][] slopes = new float[lastRow - firstRow + 1][side];
    for (int row = 0; row < along.length; row++) {
      sampleRow(patch, row, along[row], slopes[row]);
    }
    for (int y = 0; y < side; y++) {
      blendRows(grid, lat(tile, y + 0.5), y, firstRow, along, slopes);
    }
  }

  /** The coarsest grid that is fine enough and has the whole tile; else the finest that has it. */
  private int grid(TileId tile) {
    double enough = FINE * 360 * 3600.0 / (1 << tile.z()) / side;
    int best = 0;
    for (int i = 0; i < heights.grids().size(); i++) {
      HeightGrid grid = heights.grids().get(i);
      boolean better = grid.cell() < heights.grids().get(best).cell();
      if (better && heights.grids().get(best).cell() > enough && holds(grid, tile)) {
        best = i;
      }
    }
    return best;
  }

  private boolean holds(HeightGrid grid, TileId tile) {
    return grid.holds(
        Spline.first(grid.column(lon(tile, 0.5))),
        Spline.first(grid.column(lon(tile, side - 0.5))) + Spline.POINTS - 1,
        Spline.first(grid.row(lat(tile, 0.5))),
        Spline.first(grid.row(lat(tile, side - 0.5))) + Spline.POINTS - 1);
  }

  private void weighColumns(HeightGrid grid, TileId tile) {
    for (int x = 0; x < side; x++) {
      double column = grid.column(lon(tile, x + 0.5));
      firstColumns[x] = Spline.first(column);
      Spline.values(column, columnValues, x * Spline.POINTS);
      Spline.slopes(column, columnSlopes, x * Spline.POINTS);
    }
  }

  private void sampleRow(GroundPatch patch, int row, float[] values, float[] slopes) {
    float[] cells = patch.row(row);
    for (int x = 0; x < side; x++) {
      int at = firstColumns[x] - firstColumns[0];
      int w = x * Spline.POINTS;
      float a = cells[at];
      float b = cells[at + 1];
      float c = cells[at + 2];
      float d = cells[at + 3];
      values[x] =
          a * columnValues[w]
              + b * columnValues[w + 1]
              + c * columnValues[w + 2]
              + d * columnValues[w + 3];
      slopes[x] =
          a * columnSlopes[w]
              + b * columnSlopes[w + 1]
              + c * columnSlopes[w + 2]
              + d * columnSlopes[w + 3];
    }
  }

  private void blendRows(
      HeightGrid grid, double lat, int y, int firstRow, float[][] along, float[][] slopes) {
    double row = grid.row(lat);
    int first = Spline.first(row) - firstRow;
    Spline.values(row, weights, 0);
    Spline.slopes(row, weights, Spline.POINTS);
    double cell = grid.cell() * SECOND;
    float perEast = (float) (1 / (cell * Math.cos(Math.toRadians(lat))));
    float perSouth = (float) (1 / cell);
    int start = y * side;
    blend(along, first, 0, 1, metres, start);
    blend(slopes, first, 0, perEast, eastward, start);
    blend(along, first, Spline.POINTS, perSouth, southward, start);
  }

  /** One plain loop, which the compiler turns into vector instructions. */
  private void blend(float[][] rows, int first, int weight, float factor, float[] out, int start) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    float wa = weights[weight] * factor;
    float wb = weights[weight + 1] * factor;
    float wc = weights[weight + 2] * factor;
    float wd = weights[weight + 3] * factor;
    for (int x = 0; x < side; x++) {
      out[start + x] = a[x] * wa + b[x] * wb + c[x] * wc + d[x] * wd;
    }
  }

  private double lon(TileId tile, double x) {
    return WebMercator.lon((tile.x() + x / side) / (1 << tile.z()));
  }

  private double lat(TileId tile, double y) {
    return WebMercator.lat((tile.y() + y / side) / (1 << tile.z()));
  }
}
