package mapside.messages;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a file could not be written, in words for whoever wanted it. */
public final class WriteFailure {

  /**
   * What Linux and macOS, and Windows, say in English, and the key of our words for it. In other
   * languages their own words are told.
   */
  private static final Map<String, String> SAID =
      Map.of(
          "No space left on device", "file.disk-full",
          "There is not enough space on the disk", "file.disk-full",
          "Disk quota exceeded", "file.quota",
          "Read-only file system", "file.read-only",
          "The media is write protected", "file.read-only");

  private WriteFailure() {}

  /**
   * Half a sentence, to stand behind a colon.
   *
   * @param failure what went wrong; the system's answer may be among its causes
   */
  public static String in(Messages words, Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      for (Map.Entry<String, String> known : SAID.entrySet()) {
        if (said.contains(known.getKey())) {
          return words.get(known.getValue());
        }
      }
      if (cause instanceof FileSystemException system && system.getFile() != null) {
        return answer(words, system, Path.of(system.getFile()));
      }
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  private static String answer(Messages words, FileSystemException system, Path file) {
    return switch (system) {
      case AccessDeniedException denied -> words.get("file.no-permission", named(file));
      case NoSuchFileException missing -> words.get("file.missing", named(file));
      case DirectoryNotEmptyException full -> words.get("file.in-the-way", file);
      case FileAlreadyExistsException there -> words.get("file.in-the-way", file);
      default -> system.getReason() == null ? system.toString() : system.getReason();
    };
  }

  /** A file that is only written beside another one for a moment says nothing to anybody. */
  private static Path named(Path file) {
    boolean isHidden = String.valueOf(file.getFileName()).startsWith(".");
    return isHidden && file.getParent() != null ? file.getParent() : file;
  }
}
