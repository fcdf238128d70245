package mapside.builder.basemap.relief;

import java.nio.file.Path;
import mapside.geo.GeoPoint;

/**
 * Heights of land and sea every two arc minutes: on land Marble's; at sea Marble's without its JPEG
 * blocks, drawn toward ETOPO5 where the water is deep.
 */
public final class Relief {

  private static final double EQUATOR_KM = 40075.017;
  private static final double DEEP_FROM = -300;
  private static final double DEEP_SPAN = 1500;
  private static final double MOST_ETOPO5 = 0.55;

  /** Differences over a few cells, metres: less is the trace of JPEG blocks, more is the ground. */
  private static final double BLOCKS = 12;

  private static final double GROUND = 60;

  private final Grid heights;

  private Relief(Grid heights) {
    this.heights = heights;
  }

  /**
   * Reads and blends.
   *
   * @param marble Marble's folder {@code maps/earth/srtm}
   * @param etopo5 ETOPO5 as netCDF
   */
  public static Relief read(Path marble, Path etopo5) {
    Grid grey = MarbleHeights.read(marble);
    Etopo5 soundings = Etopo5.read(etopo5);
    Calibration calibration = Calibration.of(grey, soundings);
    Grid land = Blur.gaussian(grey.map(calibration::metres), 0.7);
    Grid sea = Blur.gaussian(Blur.median(grey, 2).map(calibration::metres), 1.6);
    Grid deep = Blur.gaussian(sampled(soundings, grey.columns()), 1.5);
    return new Relief(blended(land, sea, deep));
  }

  private static Grid sampled(Etopo5 soundings, int columns) {
    Grid grid = new Grid(columns);
    grid.eachRow(
        row -> {
          for (int column = 0; column < columns; column++) {
            grid.values()[row * columns + column] =
                (float) soundings.at(grid.lon(column), grid.lat(row));
          }
        });
    return grid;
  }

  private static Grid blended(Grid land, Grid sea, Grid deep) {
    Grid out = new Grid(land.columns());
    out.eachRow(
        row -> {
          for (int i = row * out.columns(); i < (row + 1) * out.columns(); i++) {
            out.values()[i] = blended(land.values()[i], sea.values()[i], deep.values()[i]);
          }
        });
    return out;
  }

  private static float blended(float land, float sea, float deep) {
    double etopo5 = Math.clamp((-sea + DEEP_FROM) / DEEP_SPAN, 0, MOST_ETOPO5);
    double water = sea < 0 ? sea * (1 - etopo5) + Math.min(deep, -1) * etopo5 : sea;
    double dry = Math.clamp((land + 30) / 60, 0, 1);
    return (float) (water * (1 - dry) + land * dry);
  }

  /** The greatest height in metres of all cells within a distance of the point. */
  public double highest(GeoPoint point, double km) {
    double cellKm = EQUATOR_KM / heights.columns();
    int reach = (int) Math.ceil(km / cellKm);
    int row = (int) ((90 - point.lat()) / 360 * heights.columns());
    int column = (int) ((point.lon() + 180) / 360 * heights.columns());
    double east = Math.max(0.05, Math.cos(Math.toRadians(point.lat())));
    int wide = (int) Math.ceil(reach / east);
    double highest = Double.NEGATIVE_INFINITY;
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -wide; dx <= wide; dx++) {
        if (Math.hypot(dx * east, dy) * cellKm <= km) {
          int y = Math.clamp(row + dy, 0, heights.rows() - 1);
          highest = Math.max(highest, heights.get(column + dx, y));
        }
      }
    }
    return highest;
  }

  /** The heights in metres. */
  Grid heights() {
    return heights;
  }

  /** The heights in metres without the JPEG blocks that light would show on plains. */
  Grid ground() {
    Grid broad = Blur.gaussian(heights, 2);
    Grid fine = heights.combined(broad, (height, mean) -> height - mean);
    Grid rough = Blur.gaussian(fine.map(Math::abs), 4);
    Grid kept =
        fine.combined(
            rough,
            (detail, around) ->
                (float) (detail * Math.clamp((around - BLOCKS) / (GROUND - BLOCKS), 0, 1)));
    return broad.combined(kept, Float::sum);
  }
}
