package mapside.builder.icon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file format of icons on macOS: a length, then the pictures, each under a name of its size.
 */
final class AppleIcon {

  private static final int HEADER = 8;

  /** The names of the sizes that may be PNG, by width in pixels. */
  private static final Map<Integer, String> NAMES =
      new TreeMap<>(
          Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

  private AppleIcon() {}

  /** The file with all pictures whose size it knows, by width in pixels. */
  static byte[] of(Map<Integer, byte[]> pictures) {
    Map<Integer, byte[]> fitting = new TreeMap<>(pictures);
    fitting.keySet().retainAll(NAMES.keySet());
    int length = HEADER + fitting.values().stream().mapToInt(png -> HEADER + png.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    for (Map.Entry<Integer, byte[]> picture : fitting.entrySet()) {
      String name = NAMES.getOrDefault(picture.getKey(), "");
      file.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(HEADER + picture.getValue().length);
      file.put(picture.getValue());
    }
    return file.array();
  }
}
