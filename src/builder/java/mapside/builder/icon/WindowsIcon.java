package mapside.builder.icon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file format of icons on Windows: a directory, then the pictures, which may be PNG since
 * Windows Vista. Widths over 256 have no place in it.
 */
final class WindowsIcon {

  private static final int HEADER = 6;
  private static final int ENTRY = 16;
  private static final int LARGEST = 256;

  private WindowsIcon() {}

  /** The file with all pictures that fit in, by width in pixels. */
  static byte[] of(Map<Integer, byte[]> pictures) {
    Map<Integer, byte[]> fitting = new TreeMap<>(pictures);
    fitting.keySet().removeIf(size -> size > LARGEST);
    int offset = HEADER + ENTRY * fitting.size();
    int length = offset + fitting.values().stream().mapToInt(png -> png.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
    for (Map.Entry<Integer, byte[]> picture : fitting.entrySet()) {
      // 256 is written as 0.
      byte size = (byte) (int) picture.getKey();
      file.put(size).put(size).put((byte) 0).put((byte) 0);
      file.putShort((short) 1).putShort((short) 32);
      file.putInt(picture.getValue().length).putInt(offset);
      offset += picture.getValue().length;
    }
    fitting.values().forEach(file::put);
    return file.array();
  }
}
