package mapside.importer;

import java.nio.charset.Charset;

/** Reads files of text, whatever their character set. */
public final class TextFile {

  /** Larger files of text are refused; no article has so much. */
  public static final int MOST_BYTES = 64 << 20;

  private TextFile() {}

  /**
   * Its text with every line ended by a line feed; never blank.
   *
   * @throws ImportException if it is empty, too large, or no text
   */
  public static String read(Source source) throws ImportException {
    byte[] bytes = source.bytes(MOST_BYTES);
    String text = decode(source, bytes).replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      throw new ImportException(new ImportProblem.Empty(source.file()));
    }
    return text;
  }

  /** Whether a file's beginning looks like text. */
  public static boolean looksLikeText(Source source) {
    return CharacterSets.of(source.head()).isPresent();
  }

  /** The text of bytes that came from a file. */
  public static String decode(Source source, byte[] bytes) throws ImportException {
    Charset set =
        CharacterSets.of(bytes)
            .orElseThrow(() -> new ImportException(new ImportProblem.NotText(source.file())));
    String text = new String(bytes, set);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
