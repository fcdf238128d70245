package mapside.builder.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a WOFF 1.0 font into the plain sfnt file that it was made from (W3C, WOFF File Format
 * 1.0, 2012). The glyphs and all tables stay as they are.
 */
final class Woff {

  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER_SIZE = 44;
  private static final int WOFF_ENTRY_SIZE = 20;
  private static final int SFNT_HEADER_SIZE = 12;
  private static final int SFNT_ENTRY_SIZE = 16;

  private Woff() {}

  static byte[] toSfnt(byte[] woff) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(woff);
    if (in.getInt(0) != SIGNATURE) {
      throw new IOException("not a WOFF font");
    }
    int tables = in.getShort(12);
    ByteBuffer head = ByteBuffer.allocate(SFNT_HEADER_SIZE + tables * SFNT_ENTRY_SIZE);
    int power = Integer.highestOneBit(tables);
    head.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (16 * power));
    head.putShort((short) Integer.numberOfTrailingZeros(power));
    head.putShort((short) (16 * (tables - power)));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < tables; i++) {
      int entry = HEADER_SIZE + i * WOFF_ENTRY_SIZE;
      byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12));
      head.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16));
      head.putInt(head.capacity() + body.size()).putInt(table.length);
      body.write(table);
      body.write(new byte[-table.length & 3]);
    }
    ByteArrayOutputStream sfnt = new ByteArrayOutputStream();
    sfnt.write(head.array());
    sfnt.write(body.toByteArray());
    return sfnt.toByteArray();
  }

  private static byte[] table(byte[] woff, int offset, int packed, int length) throws IOException {
    byte[] table = new byte[length];
    if (packed == length) {
      System.arraycopy(woff, offset, table, 0, length);
      return table;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(woff, offset, packed);
      if (inflater.inflate(table) != length) {
        throw new IOException("a font table is shorter than it says");
      }
      return table;
    } catch (DataFormatException e) {
      throw new IOException("a font table is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
