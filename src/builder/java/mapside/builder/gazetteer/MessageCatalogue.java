package mapside.builder.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mapside.builder.source.BuildException;

/** Translations in GNU gettext's binary form (GNU gettext manual, "The Format of GNU MO Files"). */
final class MessageCatalogue {

  private static final int MAGIC = 0x950412DE;

  private MessageCatalogue() {}

  /** What each message is in the language of the file; the header, under "", is left out. */
  static Map<String, String> read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.getInt(0) != MAGIC) {
        throw new BuildException(file + " is no little-endian message catalogue");
      }
      Map<String, String> translations = new HashMap<>();
      int count = bytes.getInt(8);
      for (int i = 0; i < count; i++) {
        String message = string(bytes, bytes.getInt(12) + 8 * i);
        if (!message.isEmpty()) {
          translations.put(message, string(bytes, bytes.getInt(16) + 8 * i));
        }
      }
      return translations;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String string(ByteBuffer bytes, int at) {
    byte[] text = new byte[bytes.getInt(at)];
    bytes.get(bytes.getInt(at + 4), text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
