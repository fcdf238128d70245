package mapside.builder.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import mapside.builder.source.BuildException;

/** All strings of the file, each once. The first offset is 1, so that its negative is one too. */
final class StringPool {

  private static final int LIMIT = 1 << 24;

  private final Map<String, Integer> offsets = new LinkedHashMap<>();
  private int length = 1;

  void add(String text) {
    if (offsets.putIfAbsent(text, length) == null) {
      length += text.getBytes(StandardCharsets.UTF_8).length + 1;
      if (length > LIMIT) {
        throw new BuildException("the names take more than 16 MB, which needs longer offsets");
      }
    }
  }

  int offset(String text) {
    Integer offset = offsets.get(text);
    if (offset == null) {
      throw new IllegalStateException("never added: " + text);
    }
    return offset;
  }

  int length() {
    return length;
  }

  void put(ByteBuffer out) {
    out.put((byte) 0);
    for (String text : offsets.keySet()) {
      out.put(text.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
    }
  }
}
