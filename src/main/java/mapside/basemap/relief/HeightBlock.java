package mapside.basemap.relief;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs and unpacks the blocks of a file of heights, as the description of the package tells. */
public final class HeightBlock {

  private HeightBlock() {}

  /** The heights of a block, in metres and by rows, packed. */
  public static byte[] pack(short[] metres, int width) {
    byte[] planes = new byte[2 * metres.length];
    for (int i = 0; i < metres.length; i++) {
      // Cut to 16 bits, as is the sum when it is unpacked.
      short above = (short) (metres[i] - expected(metres, i, width));
      int written = above << 1 ^ above >> 31;
      planes[i] = (byte) (written >> Byte.SIZE);
      planes[metres.length + i] = (byte) written;
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(planes);
      deflater.finish();
      byte[] packed = new byte[2 * planes.length + 64];
      return Arrays.copyOf(packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }

  static short[] unpack(byte[] packed, int width, int height) throws DamagedHeightsException {
    byte[] planes = new byte[2 * width * height];
    inflate(packed, planes);
    short[] metres = new short[width * height];
    for (int i = 0; i < metres.length; i++) {
      int written = (planes[i] & 0xff) << Byte.SIZE | planes[metres.length + i] & 0xff;
      metres[i] = (short) ((written >>> 1 ^ -(written & 1)) + expected(metres, i, width));
    }
    return metres;
  }

  /** West plus north less north-west: right on any slope, and a guess on every other ground. */
  private static int expected(short[] metres, int i, int width) {
    boolean first = i % width == 0;
    int west = first ? 0 : metres[i - 1];
    int north = i < width ? 0 : metres[i - width];
    int northWest = first || i < width ? 0 : metres[i - width - 1];
    return west + north - northWest;
  }

  private static void inflate(byte[] packed, byte[] planes) throws DamagedHeightsException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int size = 0;
      while (size < planes.length) {
        int more = inflater.inflate(planes, size, planes.length - size);
        if (more == 0) {
          throw new DamagedHeightsException("a block ends too early");
        }
        size += more;
      }
    } catch (DataFormatException e) {
      throw new DamagedHeightsException("a block can't be unpacked: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }
}
