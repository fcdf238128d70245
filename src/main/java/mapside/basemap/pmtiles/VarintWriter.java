package mapside.basemap.pmtiles;

import java.io.ByteArrayOutputStream;

/** Writes what {@link VarintReader} reads. */
final class VarintWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void add(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
