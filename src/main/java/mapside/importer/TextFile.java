package mapside.importer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Decodes files of text strictly: a character that is not understood is a problem, not a "?". */
final class TextFile {

  private static final int PEEK = 8192;

  private TextFile() {}

  /** Its text with every line ended by a line feed; never blank. */
  static String read(Path file) throws ImportException {
    byte[] bytes = bytes(file);
    Mark mark = Mark.of(bytes);
    if (mark == Mark.NONE && holdsZero(bytes, bytes.length)) {
      throw new ImportException(new ImportProblem.NotText(file));
    }
    String text = decode(file, bytes, mark).replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      throw new ImportException(new ImportProblem.Empty(file));
    }
    return text;
  }

  /** Whether a file's beginning looks like text; one that can't be read is for {@link #read}. */
  static boolean looksLikeText(Path file) {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(PEEK);
      return Mark.of(start) != Mark.NONE || !holdsZero(start, start.length);
    } catch (IOException e) {
      return true;
    }
  }

  /** The ending of a file's name in lower case, without the dot; empty if there is none. */
  static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** A file's name without its ending, to stand in for a title. */
  static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static byte[] bytes(Path file) throws ImportException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ImportException(new ImportProblem.Missing(file));
    } catch (AccessDeniedException e) {
      throw new ImportException(new ImportProblem.Unreadable(file, "access denied"));
    } catch (IOException e) {
      throw new ImportException(new ImportProblem.Unreadable(file, String.valueOf(e.getMessage())));
    }
  }

  private static String decode(Path file, byte[] bytes, Mark mark) throws ImportException {
    CharsetDecoder decoder =
        mark.charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new ImportException(new ImportProblem.BadEncoding(file, lineAt(bytes, in.position())));
    }
  }

  private static int lineAt(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static boolean holdsZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** What a file's first bytes say of its encoding. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    NONE(StandardCharsets.UTF_8);

    final Charset charset;
    final int length;
    private final int[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.length = bytes.length;
      this.bytes = bytes;
    }

    static Mark of(byte[] start) {
      for (Mark mark : values()) {
        if (mark.begins(start)) {
          return mark;
        }
      }
      return NONE;
    }

    private boolean begins(byte[] start) {
      if (start.length < length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if ((start[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
