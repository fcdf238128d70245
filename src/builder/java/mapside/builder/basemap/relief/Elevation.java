package mapside.builder.basemap.relief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mapside.basemap.relief.HeightGrid;
import mapside.builder.basemap.shape.Box;
import mapside.geo.WebMercator;

/**
 * The heights from which the ground is shaded: the world every 4 arc minutes and coarser for far
 * views, and a part of it every 2.
 */
public final class Elevation {

  /** From the relief's 2′ to 4′, 8′, 16′ and 48′, at which the whole world fits into a tile. */
  private static final int[] COARSER = {2, 2, 2, 3};

  private static final int MINUTE = 60;
  private static final int QUARTER_ROUND = 90 * 60 * MINUTE;

  /** Cells beyond the fine part that a smooth surface needs, and some more. */
  private static final int MARGIN = 4;

  /** Cells over which the fine part turns into the coarse one, so that no edge is seen. */
  private static final int SEAM = 45;

  /** Steps that heights are rounded to, metres: on land, at sea. */
  private static final int LAND_STEP = 5;

  private static final int SEA_STEP = 20;

  private Elevation() {}

  /**
   * Writes the file.
   *
   * @param fine the part of the world, in world units, that has the full detail
   */
  public static void write(Relief relief, Box fine, Path file) {
    List<HeightFile.Part> parts = new ArrayList<>();
    Grid grid = relief.ground();
    parts.add(part(fine(grid, reduced(grid, COARSER[0]), fine)));
    for (int times : COARSER) {
      grid = reduced(grid, times);
      parts.addFirst(part(whole(grid)));
    }
    HeightFile.write(parts, file);
  }

  /** Heights with the place they lie at. */
  private record Cut(HeightGrid grid, float[] heights) {}

  private static Cut whole(Grid grid) {
    int cell = 4 * QUARTER_ROUND / grid.columns();
    return new Cut(
        new HeightGrid(cell, -2 * QUARTER_ROUND, QUARTER_ROUND, grid.columns(), grid.rows()),
        grid.values());
  }

  private static Cut fine(Grid grid, Grid coarse, Box box) {
    int cell = 4 * QUARTER_ROUND / grid.columns();
    int west = (int) (box.minX() * grid.columns()) - MARGIN;
    int east = (int) Math.ceil(box.maxX() * grid.columns()) + MARGIN;
    int north = row(grid, box.minY()) - MARGIN;
    int south = row(grid, box.maxY()) + 1 + MARGIN;
    HeightGrid part =
        new HeightGrid(
            cell,
            west * cell - 2 * QUARTER_ROUND,
            QUARTER_ROUND - north * cell,
            east - west,
            south - north);
    float[] heights = new float[part.columns() * part.rows()];
    for (int i = 0; i < heights.length; i++) {
      int column = i % part.columns();
      int row = i / part.columns();
      int edge =
          Math.min(
              Math.min(column, part.columns() - 1 - column), Math.min(row, part.rows() - 1 - row));
      double own = Math.clamp((edge - 2.0 * MARGIN) / SEAM, 0, 1);
      float above = coarse.between((column + west - 0.5) / 2, (row + north - 0.5) / 2);
      heights[i] = (float) (own * grid.get(column + west, row + north) + (1 - own) * above);
    }
    return new Cut(part, heights);
  }

  private static int row(Grid grid, double y) {
    return (int) ((90 - WebMercator.lat(y)) * grid.columns() / 360);
  }

  /** The means of squares of cells. */
  private static Grid reduced(Grid grid, int times) {
    Grid out = new Grid(grid.columns() / times);
    out.eachRow(
        row -> {
          for (int column = 0; column < out.columns(); column++) {
            float sum = 0;
            for (int i = 0; i < times * times; i++) {
              sum += grid.get(column * times + i % times, row * times + i / times);
            }
            out.values()[row * out.columns() + column] = sum / (times * times);
          }
        });
    return out;
  }

  private static HeightFile.Part part(Cut cut) {
    short[] metres = new short[cut.heights().length];
    for (int i = 0; i < metres.length; i++) {
      int step = cut.heights()[i] < 0 ? SEA_STEP : LAND_STEP;
      metres[i] = (short) (Math.round(cut.heights()[i] / step) * step);
    }
    return new HeightFile.Part(cut.grid(), metres);
  }
}
