package mapside.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import mapside.disk.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteFailureTest {

  private static final Messages WORDS = Messages.of(Locale.UK);

  @TempDir private Path folder;

  private static String told(Throwable failure) {
    return WriteFailure.in(WORDS, failure);
  }

  @Test
  void saysWhichFolderIsNotThere() {
    Path file = folder.resolve("gone").resolve("a.txt");

    assertThat(told(failureOf(file))).isEqualTo("there is no " + file.getParent());
  }

  @Test
  void saysWhatIsInTheWay() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.createDirectories(file.resolve("b"));
    Path other = Files.writeString(folder.resolve("b.txt"), "b");

    assertThatThrownBy(() -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING))
        .satisfies(failure -> assertThat(told(failure)).isEqualTo(file + " is in its place"));
  }

  private static IOException failureOf(Path file) {
    try {
      WholeFile.write(file, new byte[1]);
    } catch (IOException e) {
      return e;
    }
    throw new AssertionError(file + " was written");
  }

  @Test
  void saysWhatThereIsNoPermissionForAndNotTheFileThatWasThereForAMoment() {
    assertThat(told(new AccessDeniedException(folder.resolve(".a.txt.tmp").toString())))
        .isEqualTo("there is no permission for " + folder);
    assertThat(told(new AccessDeniedException(folder.resolve("a.txt").toString())))
        .isEqualTo("there is no permission for " + folder.resolve("a.txt"));
  }

  @Test
  void knowsAFullDiskFromWhateverWraps() {
    IOException full = new IOException("No space left on device");

    assertThat(told(new IOException("I/O error writing PNG file!", full)))
        .isEqualTo("the disk is full");
    assertThat(told(new UncheckedIOException(full))).isEqualTo("the disk is full");
  }

  @Test
  void knowsADiskThatIsNotToBeWrittenOn() {
    assertThat(told(new FileSystemException("/a/b.png", null, "Read-only file system")))
        .isEqualTo("nothing can be written on this disk");
    assertThat(told(new FileSystemException("/a/b.png", null, "Disk quota exceeded")))
        .isEqualTo("there is no more room for you on this disk");
  }

  @Test
  void tellsWhateverElseItIsInTheSystemsWords() {
    assertThat(told(new FileSystemException("/a/b.png", null, "File name too long")))
        .isEqualTo("File name too long");
    assertThat(told(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
  }
}
