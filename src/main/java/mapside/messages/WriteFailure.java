package mapside.messages;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a file could not be written, in words for whoever wanted it. */
public final class WriteFailure {

  /**
   * What systems say of a disk that is full, in English: Linux and macOS, and Windows. In other
   * languages their own words are told.
   */
  private static final List<String> FULL =
      List.of("No space left on device", "There is not enough space on the disk");

  private WriteFailure() {}

  /**
   * Half a sentence, to stand behind a colon.
   *
   * @param failure what went wrong; the system's answer may be among its causes
   */
  public static String in(Messages words, Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (FULL.stream().anyMatch(String.valueOf(cause.getMessage())::contains)) {
        return words.get("file.disk-full");
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
