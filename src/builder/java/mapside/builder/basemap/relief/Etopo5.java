package mapside.builder.basemap.relief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mapside.builder.source.BuildException;

/**
 * NOAA's ETOPO5: heights in metres every five arc minutes, eastward from Greenwich and northward
 * from the south pole, in a netCDF-3 file.
 */
final class Etopo5 {

  private static final int COLUMNS = 4320;
  private static final int ROWS = 2161;
  private static final double STEPS_PER_DEGREE = 12;
  private static final int FLOAT = 5;

  private final ByteBuffer data;

  private Etopo5(ByteBuffer data) {
    this.data = data;
  }

  /** Finds the heights: the one variable of floats that is a whole grid long. */
  static Etopo5 read(Path file) {
    try {
      ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
      NetCdfHeader header = new NetCdfHeader(in);
      return new Etopo5(in.slice(header.begin(FLOAT, 4 * COLUMNS * ROWS), 4 * COLUMNS * ROWS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The height in metres, linear between the four points around. */
  double at(double lon, double lat) {
    double x = ((lon % 360 + 360) % 360) * STEPS_PER_DEGREE;
    double y = (lat + 90) * STEPS_PER_DEGREE;
    int column = (int) x;
    int row = Math.min((int) y, ROWS - 2);
    double partX = x - column;
    double partY = y - row;
    return (1 - partY) * (get(column, row) * (1 - partX) + get(column + 1, row) * partX)
        + partY * (get(column, row + 1) * (1 - partX) + get(column + 1, row + 1) * partX);
  }

  private float get(int column, int row) {
    return data.getFloat(4 * (row * COLUMNS + column % COLUMNS));
  }

  /** As much of the header of a classic netCDF file as is needed to find a variable's data. */
  private static final class NetCdfHeader {
    private static final int MAGIC = 0x43444601;
    private static final int[] TYPE_SIZES = {0, 1, 1, 2, 4, 4, 8};

    private final ByteBuffer in;

    NetCdfHeader(ByteBuffer in) {
      this.in = in;
      if (in.getInt() != MAGIC) {
        throw new BuildException("ETOPO5 is not in a classic netCDF file");
      }
    }

    int begin(int wantedType, int wantedSize) {
      in.getInt();
      in.getInt();
      for (int dimensions = in.getInt(); dimensions > 0; dimensions--) {
        name();
        in.getInt();
      }
      skipAttributes();
      in.getInt();
      for (int variables = in.getInt(); variables > 0; variables--) {
        name();
        int rank = in.getInt();
        in.position(in.position() + 4 * rank);
        skipAttributes();
        int type = in.getInt();
        int size = in.getInt();
        int begin = in.getInt();
        if (type == wantedType && size == wantedSize) {
          return begin;
        }
      }
      throw new BuildException("the ETOPO5 file has no grid of its size");
    }

    private String name() {
      byte[] name = new byte[in.getInt()];
      in.get(name);
      align(name.length);
      return new String(name, StandardCharsets.US_ASCII);
    }

    private void skipAttributes() {
      in.getInt();
      for (int attributes = in.getInt(); attributes > 0; attributes--) {
        name();
        int size = TYPE_SIZES[in.getInt()] * in.getInt();
        in.position(in.position() + size);
        align(size);
      }
    }

    private void align(int size) {
      in.position(in.position() + (4 - size % 4) % 4);
    }
  }
}
