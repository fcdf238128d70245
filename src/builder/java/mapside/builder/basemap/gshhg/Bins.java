package mapside.builder.basemap.gshhg;

import io.jhdf.HdfFile;
import java.nio.file.Path;

/**
 * The arrays of GMT's binned shoreline file. The world is cut into bins; a segment is the part of a
 * shoreline within one bin, its points counted in 65535ths of the bin from the south-west corner.
 */
final class Bins {

  /** Steps across a bin. */
  static final int STEPS = 65535;

  /** The side number of a segment that enters or leaves its bin by no side: it is closed. */
  static final int CLOSED = 4;

  final int binsAround;
  final double binDegrees;
  final int segments;
  private final int[] infos;
  private final int[] firstPoints;
  private final int[] polygons;
  private final byte[] antarcticFlags;
  private final int[] binOf;
  private final int binRows;
  private final short[] lons;
  private final short[] lats;

  Bins(Path file) {
    try (HdfFile hdf = new HdfFile(file)) {
      binDegrees = ints(hdf, "Bin_size_in_minutes")[0] / 60.0;
      binsAround = ints(hdf, "N_bins_in_360_longitude_range")[0];
      infos = ints(hdf, "Embedded_npts_levels_exit_entry_for_a_segment");
      firstPoints = ints(hdf, "Id_of_first_point_in_a_segment");
      polygons = ints(hdf, "Id_of_GSHHS_ID");
      antarcticFlags = (byte[]) data(hdf, "Embedded_ANT_flag");
      lons = (short[]) data(hdf, "Relative_longitude_from_SW_corner_of_bin");
      lats = (short[]) data(hdf, "Relative_latitude_from_SW_corner_of_bin");
      segments = infos.length;
      int[] firstSegments = ints(hdf, "Id_of_first_segment_in_a_bin");
      binRows = firstSegments.length / binsAround;
      binOf = binsOfSegments(firstSegments, data(hdf, "N_segments_in_a_bin"));
    }
  }

  private static Object data(HdfFile hdf, String name) {
    return hdf.getDatasetByPath(name).getData();
  }

  private static int[] ints(HdfFile hdf, String name) {
    return switch (data(hdf, name)) {
      case int[] many -> many;
      case Integer one -> new int[] {one};
      case Object other ->
          throw new IllegalStateException(name + " holds " + other.getClass().getSimpleName());
    };
  }

  private int[] binsOfSegments(int[] first, Object counts) {
    int[] bins = new int[segments];
    for (int bin = 0; bin < first.length; bin++) {
      int count = counts instanceof short[] some ? some[bin] : ((int[]) counts)[bin];
      for (int i = 0; i < count; i++) {
        bins[first[bin] + i] = bin;
      }
    }
    return bins;
  }

  int points(int segment) {
    return infos[segment] >> 9 & 0x7fffff;
  }

  int level(int segment) {
    return infos[segment] >> 6 & 7;
  }

  boolean isClosed(int segment) {
    return (infos[segment] >> 3 & 7) == CLOSED && (infos[segment] & 7) == CLOSED;
  }

  int polygon(int segment) {
    return polygons[segment];
  }

  int antarcticFlag(int segment) {
    return antarcticFlags[segment];
  }

  /** Steps from Greenwich eastward to a point of a segment. */
  long x(int segment, int point) {
    return (long) (binOf[segment] % binsAround) * STEPS
        + Short.toUnsignedInt(lons[firstPoints[segment] + point]);
  }

  /** Steps from the south pole northward to a point of a segment. */
  long y(int segment, int point) {
    return (long) (binRows - 1 - binOf[segment] / binsAround) * STEPS
        + Short.toUnsignedInt(lats[firstPoints[segment] + point]);
  }

  /** How many steps there are round the Earth. */
  long stepsAround() {
    return (long) binsAround * STEPS;
  }

  /** Which bin a segment lies in. */
  int bin(int segment) {
    return binOf[segment];
  }
}
