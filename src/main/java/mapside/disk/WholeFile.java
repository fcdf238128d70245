package mapside.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that there is always a whole one, the old or the new: beside the old one first,
 * through to the disk, and then in its place. A full disk or a power cut leaves the old one.
 */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Puts a new file in the place of an old one.
   *
   * @param file in a folder that exists
   * @throws IOException if it can't be written; the old file is then still there, and no other
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
    try {
      try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        writeAll(out, content);
      }
      keepPermissions(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    makeLast(folder);
  }

  private static void writeAll(FileChannel out, byte[] content) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      out.write(rest);
    }
    out.force(true);
  }

  /** A temporary file is for its owner only; a new one among files of a reader's is not. */
  private static void keepPermissions(Path old, Path temporary) {
    try {
      Files.setPosixFilePermissions(
          temporary,
          Files.exists(old)
              ? Files.getPosixFilePermissions(old)
              : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    } catch (IOException | UnsupportedOperationException e) {
      // Where files have no such permissions, there is nothing to keep.
      System.getLogger(WholeFile.class.getName())
          .log(System.Logger.Level.DEBUG, "no permissions set on " + temporary, e);
    }
  }

  /** Moves a file over another one, at once where the file system can. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The move itself outlasts a power cut only when the folder is written through too. */
  private static void makeLast(Path folder) {
    try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
      entry.force(true);
    } catch (IOException e) {
      // Not every system lets folders be opened; the file itself is safe.
      System.getLogger(WholeFile.class.getName())
          .log(System.Logger.Level.DEBUG, "folder not synced: " + folder, e);
    }
  }
}
