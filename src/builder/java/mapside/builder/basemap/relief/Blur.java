package mapside.builder.basemap.relief;

import java.util.Arrays;

/** Smooths grids; columns go on round the Earth, rows end at the poles. */
final class Blur {

  private static final double REACH = 3;

  private Blur() {}

  /** Smooths with a Gaussian bell. */
  static Grid gaussian(Grid grid, double sigmaCells) {
    int reach = (int) Math.ceil(REACH * sigmaCells);
    double[] weights = new double[2 * reach + 1];
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      weights[i + reach] = Math.exp(-i * i / (2 * sigmaCells * sigmaCells));
      sum += weights[i + reach];
    }
    float[] kernel = new float[weights.length];
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = (float) (weights[i] / sum);
    }
    return alongColumns(alongRows(grid, kernel), kernel);
  }

  /** The mean of a square of cells round each. */
  static Grid mean(Grid grid, int reach) {
    float[] kernel = new float[2 * reach + 1];
    Arrays.fill(kernel, 1f / kernel.length);
    return alongColumns(alongRows(grid, kernel), kernel);
  }

  private static Grid alongRows(Grid grid, float[] kernel) {
    Grid out = new Grid(grid.columns());
    int reach = kernel.length / 2;
    grid.eachRow(
        row -> {
          for (int column = 0; column < grid.columns(); column++) {
            float sum = 0;
            for (int i = -reach; i <= reach; i++) {
              sum += kernel[i + reach] * grid.get(column + i, row);
            }
            out.values()[row * grid.columns() + column] = sum;
          }
        });
    return out;
  }

  private static Grid alongColumns(Grid grid, float[] kernel) {
    Grid out = new Grid(grid.columns());
    int reach = kernel.length / 2;
    int columns = grid.columns();
    grid.eachRow(
        row -> {
          for (int i = -reach; i <= reach; i++) {
            int from = Math.clamp(row + i, 0, grid.rows() - 1) * columns;
            for (int column = 0; column < columns; column++) {
              out.values()[row * columns + column] +=
                  kernel[i + reach] * grid.values()[from + column];
            }
          }
        });
    return out;
  }

  /** The median of the square of cells round each, for whole values from 0 to 255. */
  static Grid median(Grid grey, int reach) {
    Grid out = new Grid(grey.columns());
    int half = (2 * reach + 1) * (2 * reach + 1) / 2;
    grey.eachRow(
        row -> {
          int[] counts = new int[256];
          for (int column = -reach; column < reach; column++) {
            count(grey, counts, column, row, reach, 1);
          }
          for (int column = 0; column < grey.columns(); column++) {
            count(grey, counts, column + reach, row, reach, 1);
            out.values()[row * grey.columns() + column] = nth(counts, half);
            count(grey, counts, column - reach, row, reach, -1);
          }
        });
    return out;
  }

  private static void count(Grid grey, int[] counts, int column, int row, int reach, int change) {
    for (int i = -reach; i <= reach; i++) {
      counts[(int) grey.get(column, Math.clamp(row + i, 0, grey.rows() - 1))] += change;
    }
  }

  private static int nth(int[] counts, int n) {
    int seen = 0;
    int value = 0;
    while (seen + counts[value] <= n) {
      seen += counts[value++];
    }
    return value;
  }
}
