package mapside.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that may be an article, with its first bytes, by which its format is told. */
public final class Source {

  private static final int HEAD = 8192;

  private final Path file;
  private final byte[] head;

  private Source(Path file, byte[] head) {
    this.file = file;
    this.head = head;
  }

  /**
   * Looks at a file's beginning.
   *
   * @throws ImportException if there is none that can be read
   */
  public static Source of(Path file) throws ImportException {
    if (Files.isDirectory(file)) {
      throw new ImportException(new ImportProblem.IsFolder(file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Source(file, in.readNBytes(HEAD));
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** The ending of its name in lower case, without the dot; empty if there is none. */
  public String ending() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Its name without the ending, to stand in for a title. */
  public String baseName() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Its first bytes, at most 8,192; not to be changed. */
  public byte[] head() {
    return head;
  }

  /** Its first bytes as letters of one byte each, which is enough to find marks of ASCII. */
  public String headAsLatin() {
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  /**
   * All of its bytes.
   *
   * @param most of how many bytes it may be
   * @throws ImportException if there are more, or they can't be read
   */
  public byte[] bytes(int most) throws ImportException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > most) {
        throw tooLarge(most);
      }
      // A file may grow, and a device says nothing of its size.
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(most);
      }
      return bytes;
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** The exception for a file, or a text in it, of more than some bytes. */
  public ImportException tooLarge(long most) {
    return new ImportException(new ImportProblem.TooLarge(file, most >> 20));
  }

  /** The exception for a file that is not what it seems to be. */
  public ImportException damaged(String format, Throwable why) {
    return new ImportException(new ImportProblem.Damaged(file, format), why);
  }

  /** The exception for a file that the system does not let be read. */
  public static ImportException refused(Path file, IOException why) {
    return new ImportException(
        switch (why) {
          case NoSuchFileException missing -> new ImportProblem.Missing(file);
          case AccessDeniedException denied -> new ImportProblem.NoPermission(file);
          default -> new ImportProblem.Unreadable(file, String.valueOf(why.getMessage()));
        },
        why);
  }
}
