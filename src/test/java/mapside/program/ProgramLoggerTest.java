package mapside.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLoggerTest {

  @TempDir private Path folder;

  @Test
  void theLogHasWhatIsWorthKnowingWithItsTrace() throws IOException {
    ProgramLogger logger = logger();

    logger.log(Level.DEBUG, "too much");
    logger.log(Level.INFO, "{0} of {1}", 1, "two");
    logger.log(Level.INFO, "it's {0}");
    logger.log(Level.INFO, "failed", new IOException("disk"));

    assertThat(Files.readString(folder.resolve("state/mapside.log")))
        .doesNotContain("too much")
        .contains("INFO test: 1 of two", "it's {0}", "failed\njava.io.IOException: disk\n\tat ");
  }

  @Test
  void whereNothingIsLoggedThereIsNoFile() {
    assertThat(logger().isLoggable(Level.INFO)).isTrue();
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void aLongLogBeginsAnew() throws IOException {
    Files.createDirectories(folder.resolve("state"));
    Files.writeString(folder.resolve("state/mapside.log"), "x".repeat(2 << 20));

    logger().log(Level.INFO, "new");

    assertThat(Files.size(folder.resolve("state/mapside.log"))).isLessThan(200);
    assertThat(Files.size(folder.resolve("state/mapside.log.1"))).isEqualTo(2 << 20);
  }

  private ProgramLogger logger() {
    return new ProgramLogger("test", Optional.of(LogFile.in(folder.resolve("state"))));
  }
}
