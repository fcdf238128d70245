package mapside.basemap.pmtiles;

import static mapside.basemap.ArchiveException.Reason.CUT_SHORT;
import static mapside.basemap.ArchiveException.Reason.DAMAGED;

import mapside.basemap.ArchiveException;

/** Reads numbers of seven bits a byte, lowest first, the top bit saying that more follow. */
final class VarintReader {

  private static final int MAX_SHIFT = 56;

  private final byte[] bytes;
  private int at;

  VarintReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many bytes are left. */
  int remaining() {
    return bytes.length - at;
  }

  /**
   * The next number, never negative: what needs more than 63 bits is no size or place in a file.
   */
  long next() throws ArchiveException {
    long value = 0;
    for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
      if (at == bytes.length) {
        throw new ArchiveException(CUT_SHORT, "a directory ends within a number");
      }
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new ArchiveException(DAMAGED, "a number in a directory is too long");
  }
}
